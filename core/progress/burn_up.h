// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// What was logged and what was planned up to the end of a day.
struct BurnUpPoint {
    QDate date;
    Rational logged;
    Rational planned;
};

/// How a measured action grew beside its plan.
struct BurnUp {
    Rational target; ///< planned for all of its days
    Rational perDay{};
    std::vector<BurnUpPoint> days{}; ///< from its first day to the user's date, or its last
    Rational surplus{}; ///< what was logged beyond the plan of the days that are over; may be < 0
};

/// From the action's first day in force to its last, as it stands on the user's date `today`. Nothing for
/// other kinds, and for an action without a target or that has not begun.
[[nodiscard]] std::optional<BurnUp> burnUpOf(const Planner& planner, const Action& action, QDate today);

} // namespace ninefold
