// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

// Which record of an earlier year a sub-goal or an action was carried over from. It is kept under the key
// "ancestor" of its `extra`, and so of the document too; the earlier record may be gone by now.

[[nodiscard]] std::optional<ActionId> carriedFrom(const Action& action);
[[nodiscard]] std::optional<SubGoalId> carriedFrom(const SubGoal& subGoal);
void setCarriedFrom(Action& action, ActionId earlier);
void setCarriedFrom(SubGoal& subGoal, SubGoalId earlier);

// Which cell of an earlier year a cell goes on from: the one it was carried over from; where nothing is known
// of that, the one of the year before with the same words, if it is clear which. Null when there is none.

[[nodiscard]] const Action* ancestorOf(const Planner& planner, const Action& action);
[[nodiscard]] const SubGoal* ancestorOf(const Planner& planner, const SubGoal& subGoal);

/// The cell of plan `to` that goes on from the cell `place` of plan `from`, or that it goes on from; the same
/// place where there is no such cell. `day` decides which actions the cells show.
[[nodiscard]] CellPlace counterpart(const Planner& planner, PlanId from, CellPlace place, PlanId to,
                                    QDate day);

} // namespace ninefold
