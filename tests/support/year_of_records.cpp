// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/year_of_records.h"

namespace ninefold::test {

YearOfRecords::YearOfRecords() {
    put(m_plan);
}

ActionId YearOfRecords::add(ActionKind kind, const QString& text) {
    const auto& places = ring(CellOrder::Rows);
    const auto at = static_cast<std::size_t>(m_next++);
    Action action{ActionId::make(), m_plan.id, places[at / places.size()], places[at % places.size()], text};
    action.kind = kind;
    put(action);
    return action.id;
}

ActionId YearOfRecords::addRoutine(ScheduleVersion version) {
    version.action = add(ActionKind::Routine);
    version.from = m_plan.from;
    put(version);
    return version.action;
}

ActionId YearOfRecords::addWeekly(Weekdays days, Decimal perDay) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.days = days;
    version.perDay = perDay;
    return addRoutine(version);
}

ActionId YearOfRecords::addQuota(int timesAWeek) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.rule = ScheduleRule::Quota;
    version.n = timesAWeek;
    return addRoutine(version);
}

ActionId YearOfRecords::addEvery(int days, QDate anchor) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.rule = ScheduleRule::Every;
    version.n = days;
    version.anchor = anchor;
    return addRoutine(version);
}

ActionId YearOfRecords::addTask(QDate due) {
    Action task = action(add(ActionKind::Task));
    task.due = due;
    put(task);
    return task.id;
}

ActionId YearOfRecords::addMeasured(int target) {
    Action measured = action(add(ActionKind::Measured));
    measured.target = Decimal{target};
    put(measured);
    return measured.id;
}

CheckIn YearOfRecords::done(ActionId action, QDate day, std::optional<Decimal> amount) {
    CheckIn checkIn{CheckInId::make(), action, day};
    checkIn.amount = amount;
    put(checkIn);
    return checkIn;
}

CheckIn YearOfRecords::record(ActionId action, QDate day, CheckInState state) {
    CheckIn checkIn{CheckInId::make(), action, day, state};
    put(checkIn);
    return checkIn;
}

void YearOfRecords::rest(QDate first, QDate last) {
    put(Period{PeriodId::make(), m_plan.id, PeriodKind::Rest, first, last});
}

void YearOfRecords::finish(ActionId id, QDate day) {
    Action task = action(id);
    task.doneOn = day;
    put(task);
}

void YearOfRecords::put(const Record& after) {
    Change change;
    if (const auto before = m_planner.record(refOf(after)))
        change.edit(*before, after);
    else
        change.create(after);
    if (!m_planner.apply(change))
        qFatal("the record breaks a rule");
}

void YearOfRecords::erase(const Record& record) {
    Change change;
    change.erase(record);
    if (!m_planner.apply(change))
        qFatal("the record is not there");
}

} // namespace ninefold::test
