// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/slots.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int thursday = 4;

// One schedule version within the days the action is in force.
struct Stretch {
    const ScheduleVersion& version;
    DateSpan days;
    DateSpan period;
    const RoutineDays& records;
};

Slot removed(Slot slot) {
    slot.asked = 0;
    slot.got = 0;
    slot.isRemoved = true;
    return slot;
}

void appendWeekdays(std::vector<Slot>& slots, const Stretch& in) {
    const auto span = in.days.shared(in.period);
    if (!span)
        return;
    const Decimal perDay = in.version.perDay;
    RoutineDays::Walk walk{in.records, span->first};
    slots.reserve(slots.size() + static_cast<std::size_t>(span->days()));
    for (QDate day = span->first; day <= span->last; day = day.addDays(1)) {
        if (!in.version.days.contains(day.dayOfWeek()))
            continue;
        const RoutineDay stands = walk.on(day);
        Slot slot{{day, day}, day, 1, perDay};
        slot.parts = perDay.millionths();
        slot.got = std::min(stands.amount, perDay).millionths();
        slot.isClosed = in.records.isOver(day);
        slots.push_back(stands.isRemoved(perDay) ? removed(slot) : slot);
    }
}

Slot weekBundle(DateSpan week, QDate due, const Stretch& in) {
    int active = 0;
    int done = 0;
    RoutineDays::Walk walk{in.records, week.first};
    for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
        const RoutineDay stands = walk.on(day);
        active += stands.isRemoved(in.version.perDay) ? 0 : 1;
        done += stands.isDone(in.version.perDay) ? 1 : 0;
    }
    const int asked = (2 * in.version.n * active + 7) / 14; // N × active / 7, rounded half up
    Slot slot{week, due, asked, in.version.perDay};
    slot.got = std::min(asked, done);
    slot.isWeek = true;
    slot.isClosed = in.records.isOver(week.last);
    return slot;
}

void appendWeeks(std::vector<Slot>& slots, const Stretch& in) {
    DateSpan week = isoWeekOf(std::max(in.period.first, in.days.first.addDays(-6)));
    const QDate last = std::min(in.period.last, in.days.last);
    for (; week.first <= last; week = isoWeekOf(week.last.addDays(1))) {
        const QDate due = week.first.addDays(thursday - 1);
        const auto days = in.days.shared(week);
        if (days && in.period.contains(due))
            slots.push_back(weekBundle(*days, due, in));
    }
}

// The k-th due date, always reckoned from the anchor so that a short month does not pull later ones back.
QDate dueDate(const ScheduleVersion& version, int k) {
    const QDate anchor = *version.anchor;
    return version.rule == ScheduleRule::Every ? anchor.addDays(qint64{k} * version.n)
                                               : anchor.addMonths(k * version.n);
}

void appendDueDates(std::vector<Slot>& slots, const Stretch& in) {
    const auto span = in.days.shared(in.period);
    for (int k = 0; span && dueDate(in.version, k) <= span->last; ++k) {
        const QDate due = dueDate(in.version, k);
        if (due < span->first)
            continue;
        const DateSpan cycle{dueDate(in.version, k - 1).addDays(1), due};
        Slot slot{in.days.shared(cycle).value_or(DateSpan{due, due}), due, 1, in.version.perDay};
        slot.got = in.records.isAnyDone(slot.days, slot.perDay) ? 1 : 0;
        slot.isClosed = in.records.isOver(due);
        const bool isFree = in.records.isSkipped(due) || in.records.isResting(due);
        slots.push_back(slot.got == 0 && isFree ? removed(slot) : slot);
    }
}

} // namespace

std::vector<Slot> everySlotOf(const Planner& planner, const Action& action, DateSpan period,
                              const RoutineDays& records) {
    std::vector<Slot> slots;
    const auto inForce = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !inForce)
        return slots;
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        const auto days = version->from <= inForce->last
                              ? inForce->shared({version->from, version->to.value_or(inForce->last)})
                              : std::nullopt;
        if (!days)
            continue;
        const Stretch stretch{*version, *days, period, records};
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

std::vector<Slot> slotsOf(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    std::vector<Slot> slots = everySlotOf(planner, action, period, RoutineDays{planner, action, today});
    std::erase_if(slots, [](const Slot& slot) { return slot.isRemoved; });
    return slots;
}

} // namespace ninefold
