// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/task_fate.h"

namespace ninefold {

TaskFate fateOf(const Planner& planner, const Action& task, QDate today) {
    const auto known = [&](std::optional<QDate> day) { return day && *day <= today ? day : std::nullopt; };
    return {task.due.value_or(planner.plan(task.plan)->to), known(task.doneOn), known(task.endedOn)};
}

} // namespace ninefold
