// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/rational.h"
#include "core/progress/routine_days.h"

#include <vector>

namespace ninefold {

/// What fell due once, and what became of it: a weekday, a week of an N-a-week routine, or a due date.
struct Slot {
    DateSpan days;      ///< the days on which it could be done; one day for a weekday
    QDate due;          ///< the day that places it in a period: the day, the week's Thursday, the due date
    int asked = 1;      ///< 1, or how many times the week asks for; 0 for one that was removed
    Decimal perDay{1};  ///< the amount that makes a day done
    std::int64_t got{}; ///< up to today, in units of 1 / `parts`; from 0 to asked × parts
    std::int64_t parts = 1;
    bool isWeek = false;
    bool isClosed = false;  ///< its last day is over
    bool isRemoved = false; ///< by a skip or a rest

    [[nodiscard]] bool isFulfilled() const { return got == asked * parts; }
    /// Whether *so far* looks at it: its days are over, or it is fulfilled, or its week has begun to fill.
    [[nodiscard]] bool countsSoFar() const { return isClosed || isWeek || isFulfilled(); }
    /// What *so far* asks of it: an open week counts what it got and asks for no more yet.
    [[nodiscard]] std::int64_t askedSoFar() const { return isWeek && !isClosed ? got : asked; }
    /// 0 to `asked`.
    [[nodiscard]] Rational credit() const { return Rational{got, parts}; }
};

/// The slots of a routine whose due day lies in `period`, in order, as they stand on the user's date `today`.
/// Slots that a skip or a rest removed are left out. Empty for other kinds.
///
/// A done check-in dated after today does not count yet; a skip dated after today already removes its slot.
[[nodiscard]] std::vector<Slot> slotsOf(const Planner& planner, const Action& action, DateSpan period,
                                        QDate today);

/// The same with the removed ones. `records` are those of `action`.
[[nodiscard]] std::vector<Slot> everySlotOf(const Planner& planner, const Action& action, DateSpan period,
                                            const RoutineDays& records);

} // namespace ninefold
