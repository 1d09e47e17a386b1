// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/quiet.h"

#include "core/progress/slots.h"
#include "core/progress/task_fate.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int quietDays = 14;
constexpr int quietDaysOfASubGoal = 28;
constexpr int quietSlots = 2;

// The first of the last `count` days before `today` that were no rest, not before `earliest`.
std::optional<QDate> firstOfLast(int count, const RoutineDays& records, QDate earliest) {
    QDate day = records.today();
    while (count > 0) {
        day = day.addDays(-1);
        if (day < earliest)
            return std::nullopt;
        count -= records.isResting(day) ? 0 : 1;
    }
    return day;
}

bool isAnythingDone(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    if (action.kind == ActionKind::Task) {
        const TaskFate fate = fateOf(planner, action, today);
        return fate.doneOn && days.contains(*fate.doneOn);
    }
    const auto checkIns = planner.checkInsOf(action.id);
    return std::any_of(checkIns.begin(), checkIns.end(), [&](const CheckIn* c) {
        return c->state == CheckInState::Done && days.contains(c->date);
    });
}

} // namespace

bool isQuiet(const Planner& planner, const Action& action, QDate today) {
    const auto span = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !span || !span->contains(today))
        return false;
    const RoutineDays records{planner, action, today};
    const auto first = firstOfLast(quietDays, records, span->first);
    if (!first || isAnythingDone(planner, action, {*first, today}, today))
        return false;
    // Two slots since the last day on which anything was done.
    QDate last = span->first.addDays(-1);
    for (const CheckIn* checkIn : planner.checkInsOf(action.id)) {
        if (checkIn->state == CheckInState::Done && checkIn->date < *first)
            last = std::max(last, checkIn->date);
    }
    const auto slots = slotsOf(planner, action, {last.addDays(1), today}, today);
    return std::count_if(slots.begin(), slots.end(),
                         [](const Slot& slot) { return slot.isClosed && slot.asked > 0; }) >= quietSlots;
}

bool isQuiet(const Planner& planner, PlanId plan, int block, QDate today) {
    bool wasInForce = false;
    for (const Action* action : planner.actionsOf(plan)) {
        const auto span = planner.spanOf(*action);
        if (action->block != block || !span)
            continue;
        const RoutineDays records{planner, *action, today};
        const QDate earliest = planner.plan(plan)->from;
        const auto first = firstOfLast(quietDaysOfASubGoal, records, earliest);
        if (!first || isAnythingDone(planner, *action, {*first, today}, today))
            return false;
        const bool isCounted = action->kind == ActionKind::Routine || action->kind == ActionKind::Measured;
        wasInForce = wasInForce || (isCounted && span->contains(*first) && span->contains(today));
    }
    return wasInForce;
}

} // namespace ninefold
