// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// A task that was done, or a measured action whose target was reached.
struct Win {
    ActionId action;
    QDate day; ///< on which that was so

    friend bool operator==(const Win&, const Win&) = default;
};

/// The wins on the days of a plan, by day, as they stand on the user's date `today`.
[[nodiscard]] std::vector<Win> winsOf(const Planner& planner, const Plan& plan, QDate today);

/// The chapters of a plan that touch `days`, cut by them, by first day.
[[nodiscard]] std::vector<Period> chaptersOn(const Planner& planner, PlanId plan, DateSpan days);

/// One ISO week of a year.
struct YearWeek {
    DateSpan week;
    bool isToCome = false;        ///< it has not begun: there is no number
    bool isResting = false;       ///< one of its days lies in a rest period
    std::optional<Score> score{}; ///< see weekScores()
    std::vector<ActionId> wins{};
    int reviews = 0; ///< finished in it; those finished after the plan's last day count in its week
};

/// The weeks that the days of a plan touch, as they stand on the user's date `today`.
[[nodiscard]] std::vector<YearWeek> yearWeeks(const Planner& planner, const Plan& plan, QDate today);

} // namespace ninefold
