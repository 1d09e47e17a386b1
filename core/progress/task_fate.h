// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <algorithm>

namespace ninefold {

/// What became of a task, as far as it is known on the user's date: what is dated later is left out.
struct TaskFate {
    QDate due; ///< its plan's end when it has no due date
    std::optional<QDate> doneOn{};
    std::optional<QDate> endedOn{};

    /// Ended on or before it was due, and not done: it is not counted.
    [[nodiscard]] bool isLetGo() const { return !doneOn && endedOn && *endedOn <= due; }
    /// The day that places it in a period: the earlier of its due date and the day it was done.
    [[nodiscard]] QDate judgedOn() const { return doneOn ? std::min(due, *doneOn) : due; }
};

/// The fate of a task whose plan is in `planner`, on the user's date `today`.
[[nodiscard]] TaskFate fateOf(const Planner& planner, const Action& task, QDate today);

} // namespace ninefold
