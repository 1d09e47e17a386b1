// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/progress/day_marks.h"

namespace ninefold {

/// One day of the week strip.
struct StripDay {
    QDate date;
    std::optional<Score> score{}; ///< the day's number; absent where nothing is rated
    bool isResting = false;
    bool isPlanned = false; ///< a plan contains it

    friend bool operator==(const StripDay&, const StripDay&) = default;
};

/// The days of a week within one plan, with their numbers.
struct PlanWeek {
    PlanId plan;
    DateSpan days;
    std::vector<std::optional<Score>> scores{}; ///< one a day
};

/// The ISO week of `day` with the numbers of the plans it touches.
[[nodiscard]] std::vector<StripDay> stripOf(const Planner& planner, QDate day,
                                            const std::vector<PlanWeek>& plans);

/// The ISO week of `day`, Monday to Sunday, as it stands on the user's date `today`.
[[nodiscard]] std::vector<StripDay> weekStrip(const Planner& planner, QDate day, QDate today);

/// The marks of an action on the days of `days`, in order, as they stand on the user's date `today`.
[[nodiscard]] std::vector<Mark> markStrip(const Planner& planner, const Action& action, DateSpan days,
                                          QDate today);

} // namespace ninefold
