// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// What goes on from one year into another: chosen sub-goals and actions of its plan.
struct CarryOver {
    PlanId from;
    bool core = true; ///< the core goal and its why
    std::vector<SubGoalId> subGoals{};
    std::vector<ActionId> actions{}; ///< at most one a cell
};

/// The records of a plan of `year` that somebody begins on `start` (a day outside the year counts as the
/// nearest day inside) with what was chosen. Each sub-goal and action remembers where it comes from, see
/// carriedFrom(). A routine goes on with its last schedule from `start`; dates move by whole years, and are
/// dropped where that does not bring them between `start` and the year's end. Records of days gone by stay
/// behind. Nothing when there is no such plan.
[[nodiscard]] std::vector<Record> carriedOver(const Planner& planner, const CarryOver& chosen, int year,
                                              QDate start);

/// Whether a routine is in force and scheduled on the last day of its plan.
[[nodiscard]] bool runsToTheEnd(const Planner& planner, const Action& routine);
/// What goes on by itself: the core, every routine that is in force on the last day of the plan `from`, and
/// the sub-goals of those routines.
[[nodiscard]] CarryOver runningRoutines(const Planner& planner, PlanId from);

/// The day from which on the year of a plan may be looked back on and the next one begun: the sixteenth
/// before its last one, 15 December.
[[nodiscard]] QDate firstDayOfYearClose(const Plan& plan);
/// The year that a quiet line offers to begin on `today`, from firstDayOfYearClose() on, if no plan contains
/// the day after the one that contains today.
[[nodiscard]] std::optional<int> nextYearToOffer(const Planner& planner, QDate today);
/// The plan that somebody goes on from on `today`, a day that no plan contains: the last one before it.
[[nodiscard]] const Plan* planToGoOnFrom(const Planner& planner, QDate today);

} // namespace ninefold
