// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/counted_dates.h"

#include "core/progress/task_fate.h"

namespace ninefold {

namespace {

Mark weekMark(const Slot& week, const RoutineDays& records) {
    if (week.asked == 0)
        return records.isResting(week.due) || !records.isSkipped(week.due) ? Mark::Resting : Mark::Skipped;
    if (week.isFulfilled())
        return Mark::Done;
    if (week.got > 0)
        return Mark::Partly;
    return week.isClosed ? Mark::NoRecord : Mark::NotYet;
}

Mark dueMark(const Slot& slot, const RoutineDays& records) {
    if (slot.isRemoved)
        return records.isSkipped(slot.due) ? Mark::Skipped : Mark::Resting;
    if (slot.isFulfilled())
        return Mark::Done;
    const CheckIn* record = records.recordOn(slot.due);
    if (record && record->state == CheckInState::Missed && slot.due <= records.today())
        return Mark::Missed;
    return slot.isClosed ? Mark::NoRecord : Mark::NotYet;
}

CountedDate dateOf(const Slot& slot, const DayMarks& marks) {
    const RoutineDays& records = marks.records();
    CountedDate counted{slot.isWeek ? slot.days.first : slot.due, slot.days, slot.isWeek};
    const bool isOneDay = slot.days.first == slot.days.last;
    if (slot.isWeek)
        counted.mark = weekMark(slot, records);
    else
        counted.mark = isOneDay ? marks.on(slot.due) : dueMark(slot, records);
    counted.whole = {slot.credit(), slot.asked};
    if (slot.countsSoFar())
        counted.soFar = {slot.credit(), slot.askedSoFar()};
    counted.doneOn = records.doneIn(slot.days, slot.perDay);
    for (QDate day = slot.days.first; slot.isWeek && day <= slot.days.last; day = day.addDays(1))
        counted.freeDays += records.removes(day, slot.perDay) ? 1 : 0;
    if (const Decimal amount = records.amountOn(slot.due); isOneDay && amount > Decimal{})
        counted.amount = amount;
    if (const CheckIn* record = records.recordOn(slot.due); record && !slot.isWeek)
        counted.note = record->note;
    return counted;
}

std::vector<CountedDate> datesOfRoutine(const Planner& planner, const Action& action, DateSpan period,
                                        QDate today) {
    std::vector<CountedDate> dates;
    const DayMarks marks{planner, action, period, today};
    for (const Slot& slot : everySlotOf(planner, action, period, marks.records()))
        dates.push_back(dateOf(slot, marks));
    return dates;
}

std::vector<CountedDate> datesOfTask(const Planner& planner, const Action& action, DateSpan period,
                                     QDate today) {
    const TaskFate fate = fateOf(planner, action, today);
    const QDate day = fate.judgedOn();
    if (!period.contains(day))
        return {};
    const Achievement achieved = achievementOf(planner, action, period, today);
    CountedDate counted{day, {day, day}};
    counted.isLetGo = fate.isLetGo();
    counted.soFar = achieved.soFar.value_or(Score{});
    counted.whole = achieved.whole.value_or(Score{});
    if (fate.doneOn)
        counted.doneOn.push_back(*fate.doneOn);
    if (counted.whole.got > 0)
        counted.mark = Mark::Done;
    else if (counted.isLetGo)
        counted.mark = Mark::NotScheduled;
    else
        counted.mark = fate.due < today ? Mark::NoRecord : Mark::NotYet;
    return {counted};
}

std::vector<CountedDate> datesOfMeasured(const Planner& planner, const Action& action, DateSpan period,
                                         QDate today) {
    std::vector<CountedDate> dates;
    for (const CheckIn* log : countedLogs(planner, action, period, today)) {
        CountedDate counted{log->date, {log->date, log->date}, false, Mark::Done};
        counted.amount = log->amount.value_or(Decimal{1});
        counted.soFar = counted.whole = {toRational(*counted.amount), 0};
        counted.doneOn.push_back(log->date);
        counted.note = log->note;
        dates.push_back(std::move(counted));
    }
    return dates;
}

} // namespace

std::vector<CountedDate> countedDates(const Planner& planner, const Action& action, DateSpan period,
                                      QDate today) {
    switch (action.kind) {
    case ActionKind::None:
        break;
    case ActionKind::Routine:
        return datesOfRoutine(planner, action, period, today);
    case ActionKind::Task:
        return datesOfTask(planner, action, period, today);
    case ActionKind::Measured:
        return datesOfMeasured(planner, action, period, today);
    }
    return {};
}

} // namespace ninefold
