// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

#include <array>

namespace ninefold {

/// One day of the week in the past of a routine.
struct WeekdayTally {
    Score score{};     ///< of the days asked for by their weekday that count so far; may be 0 of 0
    int timesDone = 0; ///< days on which anything was done, asked for or not
};

/// A routine by the days of the week, Monday first, in `period` as it stands on the user's date `today`.
[[nodiscard]] std::array<WeekdayTally, 7> weekdayPattern(const Planner& planner, const Action& routine,
                                                         DateSpan period, QDate today);

} // namespace ninefold
