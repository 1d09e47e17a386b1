// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/task_list.h"

namespace ninefold {

namespace {

TaskState stateOf(const TaskFate& fate, QDate today) {
    if (fate.doneOn)
        return *fate.doneOn <= fate.due ? TaskState::Done : TaskState::Late;
    if (fate.isLetGo())
        return TaskState::LetGo;
    return fate.due < today ? TaskState::Overdue : TaskState::Open;
}

} // namespace

std::vector<TaskPoint> tasksIn(const Planner& planner, PlanId plan, DateSpan period, QDate today) {
    std::vector<TaskPoint> tasks;
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->kind != ActionKind::Task)
            continue;
        const TaskFate fate = fateOf(planner, *action, today);
        if (period.contains(fate.judgedOn()))
            tasks.push_back({action->id, stateOf(fate, today), fate});
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const TaskPoint& a, const TaskPoint& b) {
        return a.fate.judgedOn() < b.fate.judgedOn();
    });
    return tasks;
}

} // namespace ninefold
