// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/slots.h"

#include <algorithm>
#include <map>

namespace ninefold {

namespace {

constexpr int thursday = 4;

// A routine's days as its slots see them.
class RoutineDays {
public:
    RoutineDays(const Planner& planner, const Action& action, QDate today)
        : m_today{today} {
        for (const CheckIn* checkIn : planner.checkInsOf(action.id))
            m_checkIns.emplace(checkIn->date, checkIn);
        for (const Period* rest : planner.periodsOf(action.plan))
            m_rests.push_back({rest->from, rest->to});
    }

    // What was done of `perDay` on a day, 0 to 1.
    [[nodiscard]] Rational doneShare(QDate day, Decimal perDay) const {
        const auto found = m_checkIns.find(day);
        if (found == m_checkIns.end() || day > m_today || found->second->state != CheckInState::Done)
            return 0;
        const Decimal amount = found->second->amount.value_or(Decimal{1});
        return amount >= perDay ? Rational{1} : Rational{amount.millionths(), perDay.millionths()};
    }
    [[nodiscard]] bool isDone(QDate day, Decimal perDay) const { return doneShare(day, perDay) == 1; }
    [[nodiscard]] bool isFree(QDate day) const {
        const auto found = m_checkIns.find(day);
        if (found != m_checkIns.end() && found->second->state == CheckInState::Skip)
            return true;
        return std::any_of(m_rests.begin(), m_rests.end(),
                           [&](const DateSpan& r) { return r.contains(day); });
    }
    // Whether a slot on this day is removed: done beats skip and rest.
    [[nodiscard]] bool removes(QDate day, Decimal perDay) const {
        return isFree(day) && !isDone(day, perDay);
    }
    [[nodiscard]] bool isAnyDone(DateSpan days, Decimal perDay) const {
        for (auto c = m_checkIns.lower_bound(days.first); c != m_checkIns.end() && c->first <= days.last;
             ++c) {
            if (isDone(c->first, perDay))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isOver(QDate day) const { return day < m_today; }

private:
    QDate m_today;
    std::map<QDate, const CheckIn*> m_checkIns;
    std::vector<DateSpan> m_rests;
};

// One schedule version within the days the action is in force.
struct Stretch {
    const ScheduleVersion& version;
    DateSpan days;
    DateSpan period;
    const RoutineDays& records;

    [[nodiscard]] std::optional<DateSpan> cut(DateSpan span) const {
        const DateSpan both{std::max(span.first, days.first), std::min(span.last, days.last)};
        return both.first <= both.last ? std::optional{both} : std::nullopt;
    }
};

void appendWeekdays(std::vector<Slot>& slots, const Stretch& in) {
    const auto span = in.cut(in.period);
    if (!span)
        return;
    for (QDate day = span->first; day <= span->last; day = day.addDays(1)) {
        if (!in.version.days.contains(day.dayOfWeek()) || in.records.removes(day, in.version.perDay))
            continue;
        slots.push_back({{day, day},
                         day,
                         1,
                         in.records.doneShare(day, in.version.perDay),
                         false,
                         in.records.isOver(day)});
    }
}

Slot weekBundle(DateSpan week, QDate due, const Stretch& in) {
    int active = 0;
    int done = 0;
    for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
        active += in.records.removes(day, in.version.perDay) ? 0 : 1;
        done += in.records.isDone(day, in.version.perDay) ? 1 : 0;
    }
    const int asked = (2 * in.version.n * active + 7) / 14; // N × active / 7, rounded half up
    return {week, due, asked, std::min(asked, done), true, in.records.isOver(week.last)};
}

void appendWeeks(std::vector<Slot>& slots, const Stretch& in) {
    QDate monday = in.period.first.addDays(1 - in.period.first.dayOfWeek());
    for (; monday <= in.period.last; monday = monday.addDays(7)) {
        const QDate due = monday.addDays(thursday - 1);
        const auto week = in.cut({monday, monday.addDays(6)});
        if (week && in.period.contains(due))
            slots.push_back(weekBundle(*week, due, in));
    }
}

// The k-th due date, always reckoned from the anchor so that a short month does not pull later ones back.
QDate dueDate(const ScheduleVersion& version, int k) {
    const QDate anchor = *version.anchor;
    return version.rule == ScheduleRule::Every ? anchor.addDays(qint64{k} * version.n)
                                               : anchor.addMonths(k * version.n);
}

void appendDueDates(std::vector<Slot>& slots, const Stretch& in) {
    const auto span = in.cut(in.period);
    for (int k = 0; span && dueDate(in.version, k) <= span->last; ++k) {
        const QDate due = dueDate(in.version, k);
        const auto window = in.cut({dueDate(in.version, k - 1).addDays(1), due});
        if (due < span->first || !window)
            continue;
        const bool isDone = in.records.isAnyDone(*window, in.version.perDay);
        if (!isDone && in.records.isFree(due))
            continue;
        slots.push_back({*window, due, 1, isDone ? 1 : 0, false, in.records.isOver(due)});
    }
}

} // namespace

std::vector<Slot> slotsOf(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    std::vector<Slot> slots;
    const auto inForce = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !inForce)
        return slots;
    const RoutineDays records{planner, action, today};
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        const DateSpan days{std::max(inForce->first, version->from),
                            std::min(inForce->last, version->to.value_or(inForce->last))};
        if (days.last < days.first)
            continue;
        const Stretch stretch{*version, days, period, records};
        switch (version->rule) {
        case ScheduleRule::Weekly:
            appendWeekdays(slots, stretch);
            break;
        case ScheduleRule::Quota:
            appendWeeks(slots, stretch);
            break;
        case ScheduleRule::Every:
        case ScheduleRule::Months:
            appendDueDates(slots, stretch);
            break;
        }
    }
    return slots;
}

} // namespace ninefold
