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

} // namespace

Runs runsOf(const Planner& planner, const Action& action, QDate today) {
    Runs runs;
    const auto span = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !span)
        return runs;
    runs.inWeeks = isInWeeks(planner, action, std::min(today, span->last));
    // A week at either end may have its Thursday outside.
    const DateSpan all{span->first.addDays(-6), span->last.addDays(6)};
    for (const Slot& slot : slotsOf(planner, action, all, today)) {
        if (slot.asked == 0)
            continue;
        if (slot.isFulfilled())
            runs.best = std::max(runs.best, ++runs.current);
        else if (slot.isClosed)
            runs.current = 0;
    }
    return runs;
}

} // namespace ninefold
