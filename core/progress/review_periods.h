// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// The days of a plan cut into its review periods, in order and without gaps. Each cycle cuts from its first
/// day until the next begins, or the plan ends; without one the plan is cut into quarters from its first day.
/// What is left over at either end of a cycle joins its neighbour there when it is shorter than 14 days.
[[nodiscard]] std::vector<DateSpan> reviewPeriods(const Plan& plan);

/// The period that contains `day`; the nearest one for a day outside the plan.
[[nodiscard]] DateSpan reviewPeriodOn(const Plan& plan, QDate day);

/// What a change does to the numbers of a review period that is over: the rates of the whole period, absent
/// where nothing was rated.
struct FinishedPeriodEffect {
    DateSpan period;
    std::optional<Rational> before; ///< of the action
    std::optional<Rational> after;
    std::optional<Rational> subGoalBefore;
    std::optional<Rational> subGoalAfter;
};

/// The finished review periods, on the user's date `today`, in which the number of `action` or of its
/// sub-goal would be another after `change`. To be asked before a due date, a weight, a target or a span is
/// edited. Empty for a change that would break a rule.
[[nodiscard]] std::vector<FinishedPeriodEffect>
effectsOnFinishedPeriods(const Planner& planner, ActionId action, const Change& change, QDate today);

} // namespace ninefold
