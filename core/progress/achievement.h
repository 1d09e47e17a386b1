// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/progress/rational.h"

#include <optional>

namespace ninefold {

/// What was done of what was asked. `base` > 0; `got` may exceed it, the rate does not.
struct Score {
    Rational got;
    Rational base;

    /// 0 to 1.
    [[nodiscard]] Rational rate() const { return got >= base ? Rational{1} : Rational{got / base}; }
    friend bool operator==(const Score&, const Score&) = default;
};

/// The rate of a score; nothing where nothing is rated.
[[nodiscard]] std::optional<Rational> rateOf(const std::optional<Score>& score);

/// The two numbers of an action for a period; absent where nothing is rated.
struct Achievement {
    std::optional<Score> soFar; ///< of what was due up to now, how much is done
    std::optional<Score> whole; ///< of the whole period's plan, how much is done
};

/// Counts one action in `period` (first and last day) as it stands on the user's date `today`.
///
/// A routine counts its slots (slotsOf()): *so far* those that are closed or already fulfilled, and a begun
/// week with what it got; *whole* all of them. A task counts once, in the period that contains the earlier of
/// its due date and the day it was done: 1 if it was done by that period's end. A measured action counts its
/// logs against target × days / days of its whole span. A `none` action is never rated.
///
/// What holds for every planner, period and date:
/// - both rates are from 0 to 1, and equal once the period and its last ISO week are over;
/// - nothing done after `today` changes them, and doing something today never lowers *so far*;
/// - *whole* never exceeds *so far* where both are rated and no open day of a routine is partly done. A day
/// of
///   two blocks with one done adds its half to *whole* at once, but to *so far* only when the day is over or
///   the second is done; without those halves *whole* never exceeds *so far*.
[[nodiscard]] Achievement achievementOf(const Planner& planner, const Action& action, DateSpan period,
                                        QDate today);

/// The logs that a measured action counts in `period` up to `today`, by date.
[[nodiscard]] std::vector<const CheckIn*> countedLogs(const Planner& planner, const Action& action,
                                                      DateSpan period, QDate today);

/// The two rates of a sub-goal or of a grid, and what they were made from.
struct Level {
    std::optional<Rational> soFar; ///< 0 to 1
    std::optional<Rational> whole;
    int rated = 0;  ///< actions that have a rate so far
    int filled = 0; ///< actions that are not `none`
};

/// What an action adds to its sub-goal.
struct WeighedAchievement {
    Achievement achieved;
    int weight = 1; ///< 1–3
};

/// The weighted mean of those that are rated.
[[nodiscard]] Level meanOf(const std::vector<WeighedAchievement>& actions);
/// The plain mean of those that are rated.
[[nodiscard]] Level meanOf(const std::vector<Level>& subGoals);

/// The weighted mean of the rated actions of a block, ended ones too.
[[nodiscard]] Level subGoalLevel(const Planner& planner, PlanId plan, int block, DateSpan period,
                                 QDate today);
/// The plain mean of the rated sub-goals.
[[nodiscard]] Level gridLevel(const Planner& planner, PlanId plan, DateSpan period, QDate today);

} // namespace ninefold
