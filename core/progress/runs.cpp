// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/runs.h"

#include "core/progress/slots.h"

#include <algorithm>

namespace ninefold {

namespace {

// Whether the version in force on `day`, else the last one before it, is N a week.
bool isInWeeks(const Planner& planner, const Action& action, QDate day) {
    bool inWeeks = false;
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        if (version->from <= day)
            inWeeks = version->rule == ScheduleRule::Quota;
    }
    return inWeeks;
}

// A week at either end may have its Thursday outside.
DateSpan dueDaysOf(DateSpan span) {
    return {span.first.addDays(-6), span.last.addDays(6)};
}

// Counts on through the slots that are due in `period`. Whether any of them ended a run.
bool count(Runs& runs, const Planner& planner, const Action& action, DateSpan period, QDate today) {
    bool isBroken = false;
    for (const Slot& slot : slotsOf(planner, action, period, today)) {
        if (slot.asked == 0)
            continue;
        if (slot.isFulfilled()) {
            runs.best = std::max(runs.best, ++runs.current);
        } else if (slot.isClosed) {
            runs.current = 0;
            isBroken = true;
        }
    }
    return isBroken;
}

} // namespace

Runs runsOf(const Planner& planner, const Action& action, QDate today) {
    Runs runs;
    const auto span = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !span)
        return runs;
    runs.inWeeks = isInWeeks(planner, action, std::min(today, span->last));
    count(runs, planner, action, dueDaysOf(*span), today);
    return runs;
}

Runs presentRunOf(const Planner& planner, const Action& action, QDate today) {
    constexpr int firstLook = 70; // days; most runs end within
    Runs runs;
    const auto span = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !span)
        return runs;
    runs.inWeeks = isInWeeks(planner, action, std::min(today, span->last));
    const DateSpan all = dueDaysOf(*span);
    for (int back = firstLook;; back *= 2) {
        const QDate first = std::max(all.first, std::min(today, all.last).addDays(-back));
        runs.current = 0;
        if (count(runs, planner, action, {first, all.last}, today) || first == all.first)
            break;
    }
    runs.best = 0;
    return runs;
}

} // namespace ninefold
