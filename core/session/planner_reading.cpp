// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_reading.h"

#include <algorithm>

namespace ninefold {

namespace {

// Parents come before children, so a planner can be read in parts, which keeps what is held twice small.
constexpr std::size_t recordsAtATime = 1024;

// A strip of days, a week and what yesterday left open all end well within this.
constexpr int daysOfThePresent = 60;

} // namespace

Result<void> PlannerReading::take(Result<std::vector<Record>> records) {
    if (!records)
        return tl::make_unexpected(records.error());
    for (std::size_t first = 0; first < records->size(); first += recordsAtATime) {
        const std::size_t end = std::min(first + recordsAtATime, records->size());
        std::vector<RecordChange> some;
        some.reserve(end - first);
        for (std::size_t i = first; i < end; ++i)
            some.push_back({std::nullopt, std::move((*records)[i])});
        if (auto applied = m_planner.apply(Change{std::move(some)}); !applied)
            return tl::make_unexpected(applied.error().error);
    }
    return {};
}

Result<void> PlannerReading::readFrame() {
    if (auto frame = take(m_store.loadFrame()); !frame)
        return frame;
    for (const Plan* plan : m_planner.plans())
        m_unread.push_back(plan->id);
    return {};
}

Result<void> PlannerReading::readPresent(QDate today) {
    std::vector<PlanId> present;
    const QDate since = today.addDays(-daysOfThePresent);
    for (const PlanId& plan : m_unread) {
        if (m_planner.plan(plan)->to >= since || plan == m_unread.back())
            present.push_back(plan);
    }
    return readDays(present);
}

Result<void> PlannerReading::readRest() {
    if (!m_outcome)
        m_outcome = readDays(std::vector{m_unread}).and_then([this] { return m_store.finishLoading(); });
    return *m_outcome;
}

Result<void> PlannerReading::readDays(const std::vector<PlanId>& plans) {
    for (const PlanId& plan : plans) {
        if (auto read = take(m_store.loadDays(plan)); !read)
            return read;
        std::erase(m_unread, plan);
    }
    return {};
}

} // namespace ninefold
