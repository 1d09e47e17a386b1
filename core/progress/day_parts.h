// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/counted_dates.h"

namespace ninefold {

/// What one action adds to the number of a day.
struct DayPart {
    ActionId action;
    Mark mark = Mark::NotYet;
    Score score{}; ///< both 0 where a skip or a rest removed what was due
    std::vector<QDate> doneOn{};
    std::optional<Decimal> amount{}; ///< what was done on that day
    QString note{};
};

/// What the number of `day` in a plan is counted from, as it stands on the user's date `today`, in the order
/// of the grid; what a skip or a rest removed is there too. The entries add up to the day's number, see
/// dayScores().
[[nodiscard]] std::vector<DayPart> dayParts(const Planner& planner, PlanId plan, QDate day, QDate today);

} // namespace ninefold
