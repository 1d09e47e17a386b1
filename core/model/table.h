// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ninefold {

/// All records of one type, found by id and by the record they belong to.
template <class R> class Table {
public:
    using IdType = decltype(R::id);

    [[nodiscard]] const R* find(const IdType& id) const {
        const auto found = m_records.find(id);
        return found == m_records.end() ? nullptr : &found->second;
    }

    /// The records that belong to the plan or action with this id, in no particular order.
    [[nodiscard]] std::vector<const R*> childrenOf(const QUuid& parent) const {
        std::vector<const R*> children;
        if (const auto found = m_children.find(parent); found != m_children.end()) {
            children.reserve(found->second.size());
            for (const IdType& id : found->second)
                children.push_back(&m_records.at(id));
        }
        return children;
    }

    [[nodiscard]] std::size_t childCount(const QUuid& parent) const {
        const auto found = m_children.find(parent);
        return found == m_children.end() ? 0 : found->second.size();
    }

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] auto begin() const { return m_records.begin(); }
    [[nodiscard]] auto end() const { return m_records.end(); }

    /// Adds a record whose id is not there yet.
    void insert(const R& record) {
        if (const auto parent = parentOf(record))
            m_children[*parent].push_back(record.id);
        m_records.emplace(record.id, record);
    }

    /// Removes the record with this id, which is there.
    void erase(const IdType& id) {
        const auto found = m_records.find(id);
        if (const auto parent = parentOf(found->second)) {
            std::erase(m_children[*parent], id);
            if (m_children[*parent].empty())
                m_children.erase(*parent);
        }
        m_records.erase(found);
    }

private:
    [[nodiscard]] static std::optional<QUuid> parentOf(const R& record) {
        if constexpr (requires { record.plan; })
            return record.plan.uuid();
        else if constexpr (requires { record.action; })
            return record.action.uuid();
        else
            return std::nullopt;
    }

    struct UuidHash {
        std::size_t operator()(const QUuid& id) const noexcept { return qHash(id); }
    };

    std::unordered_map<IdType, R> m_records;
    std::unordered_map<QUuid, std::vector<IdType>, UuidHash> m_children;
};

} // namespace ninefold
