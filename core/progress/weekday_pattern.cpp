// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/weekday_pattern.h"

#include "core/progress/slots.h"

namespace ninefold {

namespace {

std::size_t indexOf(QDate day) {
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

// Whether a day was asked for by its weekday; a due date may be met on other days too.
bool isByWeekday(const Planner& planner, const Action& routine, QDate day) {
    for (const ScheduleVersion* version : planner.scheduleOf(routine.id)) {
        if (version->from <= day && (!version->to || day <= *version->to))
            return version->rule == ScheduleRule::Weekly;
    }
    return false;
}

} // namespace

std::array<WeekdayTally, 7> weekdayPattern(const Planner& planner, const Action& routine, DateSpan period,
                                           QDate today) {
    std::array<WeekdayTally, 7> pattern{};
    for (const Slot& slot : slotsOf(planner, routine, period, today)) {
        if (!slot.countsSoFar() || !isByWeekday(planner, routine, slot.due))
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
