// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/timed_items.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

bool isAskedFor(const TodayItem& item, QDate date) {
    const bool isOnOneDay = item.reason == TodayReason::TaskDue || item.reason == TodayReason::Deadline;
    return item.time && item.isOpen() && (!isOnOneDay || item.due == date);
}

} // namespace

std::vector<TimedItem> timedItems(const TodayList& list, QTime dayStart, const QTimeZone& zone) {
    std::vector<TimedItem> items;
    for (const TodayGroup& group : list.groups) {
        for (const TodayItem& item : group.items) {
            if (!isAskedFor(item, list.date))
                continue;
            const QDate civil = *item.time < dayStart ? list.date.addDays(1) : list.date;
            items.push_back({item.action, list.date, *item.time, item.text, item.subGoal,
                             firstInstant(civil, *item.time, zone)});
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const TimedItem& a, const TimedItem& b) { return a.at < b.at; });
    return items;
}

} // namespace ninefold::ui
