// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today/day_records.h"

namespace ninefold::test {

namespace {

const QDate newYear{2026, 1, 1};

// The n-th of the eight places around a centre.
int around(int n) {
    return n < 4 ? n : n + 1;
}

} // namespace

DayRecords::DayRecords()
    : m_records{Plan{m_plan, 2026, newYear, {2026, 12, 31}, {}, QStringLiteral("A good year")}} {
    for (int i = 0; i < 8; ++i)
        m_records.emplace_back(
            SubGoal{SubGoalId::make(), m_plan, around(i), QStringLiteral("Sub-goal %1").arg(i + 1)});
}

Action& DayRecords::add(ActionKind kind, const QString& text) {
    Action action{ActionId::make(), m_plan, around(m_next / 8), around(m_next % 8), text};
    action.kind = kind;
    ++m_next;
    return std::get<Action>(m_records.emplace_back(action));
}

ActionId DayRecords::addRoutine(const QString& text, const ScheduleVersion& version) {
    const ActionId id = add(ActionKind::Routine, text).id;
    ScheduleVersion own = version;
    own.id = ScheduleId::make();
    own.action = id;
    own.from = newYear;
    m_records.emplace_back(own);
    return id;
}

ActionId DayRecords::addDaily(const QString& text, Decimal perDay, const QString& when) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.days = {1, 2, 3, 4, 5, 6, 7};
    version.perDay = perDay;
    const ActionId id = addRoutine(text, version);
    std::get<Action>(m_records[m_records.size() - 2]).when = when;
    return id;
}

ActionId DayRecords::addWeekly(const QString& text, Weekdays days) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.days = days;
    return addRoutine(text, version);
}

ActionId DayRecords::addQuota(const QString& text, int timesAWeek) {
    ScheduleVersion version{ScheduleId::make(), ActionId::make()};
    version.rule = ScheduleRule::Quota;
    version.n = timesAWeek;
    return addRoutine(text, version);
}

ActionId DayRecords::addTask(const QString& text, QDate due) {
    Action& task = add(ActionKind::Task, text);
    task.due = due;
    return task.id;
}

ActionId DayRecords::addMeasured(const QString& text, int target) {
    Action& measured = add(ActionKind::Measured, text);
    measured.target = Decimal{target};
    return measured.id;
}

void DayRecords::setTime(ActionId id, QTime time) {
    for (Record& record : m_records) {
        if (auto* action = std::get_if<Action>(&record); action && action->id == id)
            action->time = time;
    }
}

void DayRecords::addRest(QDate first, QDate last, const QString& name) {
    m_records.emplace_back(Period{PeriodId::make(), m_plan, PeriodKind::Rest, first, last, name});
}

void DayRecords::addDone(ActionId action, QDate day, std::optional<Decimal> amount) {
    CheckIn record{CheckInId::make(), action, day};
    record.amount = amount;
    m_records.emplace_back(record);
}

} // namespace ninefold::test
