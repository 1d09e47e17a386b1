// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/weekday_pattern.h"

#include "core/progress/slots.h"

namespace ninefold {

namespace {

std::size_t indexOf(QDate day) {
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

} // namespace

std::array<WeekdayTally, 7> weekdayPattern(const Planner& planner, const Action& routine, DateSpan period,
                                           QDate today) {
    std::array<WeekdayTally, 7> pattern{};
    for (const Slot& slot : slotsOf(planner, routine, period, today)) {
        if (slot.days.days() != 1 || slot.isWeek || !slot.countsSoFar())
            continue;
        Score& score = pattern[indexOf(slot.due)].score;
        score.got += slot.credit();
        score.base += slot.asked;
    }
    const RoutineDays records{planner, routine, today};
    const auto inForce = planner.spanOf(routine);
    const auto days = inForce ? inForce->shared(period) : std::nullopt;
    for (const CheckIn* checkIn : planner.checkInsOf(routine.id)) {
        if (days && days->contains(checkIn->date) && records.amountOn(checkIn->date) > Decimal{})
            ++pattern[indexOf(checkIn->date)].timesDone;
    }
    return pattern;
}

} // namespace ninefold
