// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_parts.h"

#include "core/progress/slots.h"
#include "core/progress/task_fate.h"

#include <set>

namespace ninefold {

namespace {

void addRoutine(WeekPart& part, const Planner& planner, const Action& routine, DateSpan week, QDate today) {
    for (const Slot& slot : everySlotOf(planner, routine, week, RoutineDays{planner, routine, today})) {
        if (slot.isRemoved || slot.asked == 0) {
            ++part.removed;
            continue;
        }
        part.score.got += slot.credit();
        part.score.base += slot.asked;
    }
}

void addTask(WeekPart& part, const Planner& planner, const Action& task, DateSpan week, QDate today) {
    const TaskFate fate = fateOf(planner, task, today);
    if (fate.isLetGo() || !week.contains(fate.judgedOn()))
        return;
    part.score.got += fate.doneOn && *fate.doneOn <= week.last ? 1 : 0;
    part.score.base += 1;
}

void addMeasured(WeekPart& part, const Planner& planner, const Action& measured, DateSpan week, QDate today) {
    std::set<QDate> days;
    for (const CheckIn* log : countedLogs(planner, measured, week, today))
        days.insert(log->date);
    part.score.got += static_cast<int>(days.size());
    part.score.base += static_cast<int>(days.size());
}

} // namespace

std::vector<WeekPart> weekParts(const Planner& planner, PlanId plan, DateSpan week, QDate today) {
    std::vector<WeekPart> parts;
    for (const Action* action : planner.actionsOf(plan)) {
        WeekPart part{action->id};
        if (action->kind == ActionKind::Routine)
            addRoutine(part, planner, *action, week, today);
        else if (action->kind == ActionKind::Task)
            addTask(part, planner, *action, week, today);
        else if (action->kind == ActionKind::Measured)
            addMeasured(part, planner, *action, week, today);
        if (part.score.base > 0 || part.removed > 0)
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace ninefold
