// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/task_fate.h"

#include <vector>

namespace ninefold {

enum class TaskState {
    Done,    ///< by its due date
    Late,    ///< done after it
    Open,    ///< not due yet, or today
    Overdue, ///< due, and not done
    LetGo,   ///< ended before it was due
};

/// A task of a period and what became of it.
struct TaskPoint {
    ActionId action;
    TaskState state = TaskState::Open;
    TaskFate fate;
};

/// The tasks that `period` judges, and those let go that were due in it, by the day they are judged on, as
/// they stand on the user's date `today`. A late one is late wherever it was done.
[[nodiscard]] std::vector<TaskPoint> tasksIn(const Planner& planner, PlanId plan, DateSpan period,
                                             QDate today);

} // namespace ninefold
