// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

#include <vector>

namespace ninefold {

/// What one action adds to the number of a week.
struct WeekPart {
    ActionId action;
    Score score{};   ///< both 0 where everything that was due was removed
    int removed = 0; ///< how many slots a skip or a rest took away
};

/// What the number of an ISO week in a plan is counted from, as it stands on the user's date `today`, in the
/// order of the grid. The entries add up to the week's number, see weekScores().
[[nodiscard]] std::vector<WeekPart> weekParts(const Planner& planner, PlanId plan, DateSpan week,
                                              QDate today);

} // namespace ninefold
