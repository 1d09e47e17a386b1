// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// One ISO week of the week-by-week line.
struct WeekPoint {
    DateSpan week;
    bool isToCome = false;             ///< it has not begun: there are no numbers
    std::optional<Score> score{};      ///< see weekScores()
    std::optional<Rational> feeling{}; ///< the mean of its days' feelings, 1 to 5
};

/// The weeks that `days` touches, as they stand on the user's date `today`.
[[nodiscard]] std::vector<WeekPoint> weekPoints(const Planner& planner, PlanId plan, DateSpan days,
                                                QDate today);

/// The same with numbers that are known already: what weekScores() gives for `days`.
[[nodiscard]] std::vector<WeekPoint> weekPoints(const Planner& planner, PlanId plan, DateSpan days,
                                                QDate today, const std::vector<std::optional<Score>>& scores);

/// The rest periods of a plan within `days`, in order and cut by them; those that touch are one.
[[nodiscard]] std::vector<DateSpan> restBands(const Planner& planner, PlanId plan, DateSpan days);

/// The last `count` weeks of a routine up to the one of `today`, in order, each counted as weekScores()
/// counts them; absent where nothing was asked for.
[[nodiscard]] std::vector<std::optional<Score>> lastWeeks(const Planner& planner, const Action& routine,
                                                          int count, QDate today);

} // namespace ninefold
