// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/routine_days.h"

#include <algorithm>

namespace ninefold {

RoutineDays::RoutineDays(const Planner& planner, const Action& action, QDate today)
    : m_today{today}
    , m_checkIns{planner.checkInsOf(action.id)} {
    for (const Period* period : planner.periodsOf(action.plan)) {
        if (period->kind == PeriodKind::Rest)
            m_rests.push_back({period->from, period->to});
    }
}

RoutineDays::Place RoutineDays::firstFrom(QDate day) const {
    return std::partition_point(m_checkIns.begin(), m_checkIns.end(),
                                [&](const CheckIn* checkIn) { return checkIn->date < day; });
}

Decimal RoutineDays::amountAt(Place first, QDate day) const {
    Decimal amount;
    if (day > m_today)
        return amount;
    for (auto c = first; c != m_checkIns.end() && (*c)->date == day; ++c) {
        if ((*c)->state == CheckInState::Done)
            amount = amount + (*c)->amount.value_or(Decimal{1});
    }
    return amount;
}

RoutineDay RoutineDays::at(Place first, QDate day) const {
    const bool isSkipped =
        first != m_checkIns.end() && (*first)->date == day && (*first)->state == CheckInState::Skip;
    return {amountAt(first, day), isSkipped || isResting(day)};
}

RoutineDay RoutineDays::Walk::on(QDate day) {
    while (m_next != m_days->m_checkIns.end() && (*m_next)->date < day)
        ++m_next;
    return m_days->at(m_next, day);
}

const CheckIn* RoutineDays::recordOn(QDate day) const {
    const auto found = firstFrom(day);
    return found != m_checkIns.end() && (*found)->date == day ? *found : nullptr;
}

Decimal RoutineDays::amountOn(QDate day) const {
    return amountAt(firstFrom(day), day);
}

bool RoutineDays::isSkipped(QDate day) const {
    const CheckIn* record = recordOn(day);
    return record && record->state == CheckInState::Skip;
}

bool RoutineDays::isResting(QDate day) const {
    return std::any_of(m_rests.begin(), m_rests.end(), [&](const DateSpan& r) { return r.contains(day); });
}

std::vector<QDate> RoutineDays::doneIn(DateSpan span, Decimal perDay) const {
    std::vector<QDate> days;
    for (auto c = firstFrom(span.first); c != m_checkIns.end() && (*c)->date <= span.last; ++c) {
        if ((days.empty() || days.back() != (*c)->date) && isDone((*c)->date, perDay))
            days.push_back((*c)->date);
    }
    return days;
}

bool RoutineDays::isAnyDone(DateSpan span, Decimal perDay) const {
    for (auto c = firstFrom(span.first); c != m_checkIns.end() && (*c)->date <= span.last; ++c) {
        if (isDone((*c)->date, perDay))
            return true;
    }
    return false;
}

} // namespace ninefold
