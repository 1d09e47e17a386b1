// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/progress/rational.h"

#include <vector>

namespace ninefold {

/// What fell due once, and what became of it: a weekday, a week of an N-a-week routine, or a due date.
struct Slot {
    DateSpan days; ///< the days on which it could be done; one day for a weekday
    QDate due;     ///< the day that places it in a period: the day, the week's Thursday, the due date
    int asked = 1; ///< 1, or how many times the week asks for
    Rational got;  ///< 0 to `asked`, up to today
    bool isWeek = false;
    bool isClosed = false; ///< its last day is over

    [[nodiscard]] bool isFulfilled() const { return got == asked; }
};

/// The slots of a routine whose due day lies in `period`, in order, as they stand on the user's date `today`.
/// Slots that a skip or a rest removed are left out. Empty for other kinds.
///
/// A done check-in dated after today does not count yet; a skip dated after today already removes its slot.
[[nodiscard]] std::vector<Slot> slotsOf(const Planner& planner, const Action& action, DateSpan period,
                                        QDate today);

} // namespace ninefold
