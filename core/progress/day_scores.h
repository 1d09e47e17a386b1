// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// The numbers of each day of `days` in a plan, as they stand on the user's date `today`; one entry a day,
/// absent where nothing is rated. A day counts the weekday slots of that day that were not removed, and the
/// due dates and tasks due on it, each with its credit. Work on a routine of N a week, a task done early and
/// the logs of a measured action add 1 of 1 on the day they were done, and nothing otherwise.
[[nodiscard]] std::vector<std::optional<Score>> dayScores(const Planner& planner, PlanId plan, DateSpan days,
                                                          QDate today);

/// The numbers of each ISO week that `days` touches, in order: the same over whole weeks, but a week of N
/// times counts with what it asks for and got, and a task as done when it was done by the week's end.
[[nodiscard]] std::vector<std::optional<Score>> weekScores(const Planner& planner, PlanId plan, DateSpan days,
                                                           QDate today);

/// What one action adds to the number of one day or week of a range: of dayScores() or of weekScores().
struct ScoreShare {
    std::size_t at = 0; ///< which one, from 0
    Score score{};
};

[[nodiscard]] std::vector<ScoreShare> dayShares(const Planner& planner, const Action& action, DateSpan days,
                                                QDate today);
[[nodiscard]] std::vector<ScoreShare> weekShares(const Planner& planner, const Action& action, DateSpan days,
                                                 QDate today);

} // namespace ninefold
