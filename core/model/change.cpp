// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/fields.h"

#include <algorithm>

namespace ninefold {

RecordRef refOf(const Record& record) {
    return std::visit(
        [&](const auto& r) {
            return RecordRef{static_cast<RecordType>(record.index()), r.id.uuid()};
        },
        record);
}

Change::Change(std::vector<RecordChange> records)
    : m_records{std::move(records)} {}

void Change::create(Record record) {
    m_records.push_back({std::nullopt, std::move(record)});
}

void Change::edit(Record before, Record after) {
    Q_ASSERT(refOf(before) == refOf(after));
    if (!(before == after))
        m_records.push_back({std::move(before), std::move(after)});
}

void Change::erase(Record record) {
    m_records.push_back({std::move(record), std::nullopt});
}

void Change::append(const Change& later) {
    for (const RecordChange& change : later.m_records) {
        const auto same = std::ranges::find(m_records, change.ref(), &RecordChange::ref);
        if (same == m_records.end()) {
            m_records.push_back(change);
            continue;
        }
        same->after = change.after;
        if (same->before == same->after)
            m_records.erase(same);
    }
}

Change Change::inverse() const {
    std::vector<RecordChange> records;
    records.reserve(m_records.size());
    for (auto change = m_records.rbegin(); change != m_records.rend(); ++change)
        records.push_back({change->after, change->before});
    return Change{std::move(records)};
}

std::vector<const char*> changedFields(const RecordChange& change) {
    std::vector<const char*> names;
    const auto collect = [&]<class R>(const R& some) {
        const R* before = change.before ? std::get_if<R>(&*change.before) : nullptr;
        const R* after = change.after ? std::get_if<R>(&*change.after) : nullptr;
        forEachField<R>([&](const auto& field) {
            if (!before || !after || !(before->*field.member == after->*field.member))
                names.push_back(field.name);
        });
        Q_UNUSED(some)
    };
    std::visit(collect, change.after ? *change.after : *change.before);
    return names;
}

} // namespace ninefold
