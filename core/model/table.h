// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ninefold {

/// All records of one type, found by id and by the record they belong to.
template <class R> class Table {
public:
    using IdType = decltype(R::id);

    Table() = default;
    Table(Table&&) noexcept = default;
    Table& operator=(Table&&) noexcept = default;
    ~Table() = default;
    Table(const Table& other) {
        for (const auto& [id, record] : other)
            insert(record);
    }
    Table& operator=(const Table& other) {
        Table copy{other};
        return *this = std::move(copy);
    }

    [[nodiscard]] const R* find(const IdType& id) const {
        const auto found = m_records.find(id);
        return found == m_records.end() ? nullptr : &found->second;
    }

    /// The records that belong to the plan, action or review with this id: by date and id where they have a
    /// date, else in no particular order.
    [[nodiscard]] std::vector<const R*> childrenOf(const QUuid& parent) const {
        const auto found = m_children.find(parent);
        return found == m_children.end() ? std::vector<const R*>{} : found->second;
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
        const auto inserted = m_records.emplace(record.id, record).first;
        if (const auto parent = parentOf(record))
            adopt(m_children[*parent], &inserted->second);
    }

    /// Removes the record with this id, which is there.
    void erase(const IdType& id) {
        const auto found = m_records.find(id);
        if (const auto parent = parentOf(found->second)) {
            const auto siblings = m_children.find(*parent);
            std::erase(siblings->second, &found->second);
            if (siblings->second.empty())
                m_children.erase(siblings);
        }
        m_records.erase(found);
    }

private:
    [[nodiscard]] static std::optional<QUuid> parentOf(const R& record) {
        if constexpr (requires { record.plan; })
            return record.plan.uuid();
        else if constexpr (requires { record.action; })
            return record.action.uuid();
        else if constexpr (requires { record.review; })
            return record.review.uuid();
        else
            return std::nullopt;
    }

    static void adopt(std::vector<const R*>& siblings, const R* record) {
        if constexpr (requires { record->date; }) {
            const auto isBefore = [](const R* a, const R* b) {
                return a->date < b->date || (a->date == b->date && a->id < b->id);
            };
            siblings.insert(std::upper_bound(siblings.begin(), siblings.end(), record, isBefore), record);
        } else {
            siblings.push_back(record);
        }
    }

    struct UuidHash {
        std::size_t operator()(const QUuid& id) const noexcept { return qHash(id); }
    };

    std::unordered_map<IdType, R> m_records;
    std::unordered_map<QUuid, std::vector<const R*>, UuidHash> m_children; ///< into m_records
};

} // namespace ninefold
