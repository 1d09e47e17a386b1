// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

namespace ninefold::test {

/// The records of a plan of 2026 with something to do on every day, for a session to load.
class DayRecords {
public:
    DayRecords();

    /// A routine that is asked for every day from 1 January on.
    ActionId addDaily(const QString& text, Decimal perDay = Decimal{1}, const QString& when = {});
    ActionId addWeekly(const QString& text, Weekdays days);
    ActionId addQuota(const QString& text, int timesAWeek);
    ActionId addTask(const QString& text, QDate due);
    ActionId addMeasured(const QString& text, int target);
    /// Gives an action a clock time.
    void setTime(ActionId action, QTime time);
    void addRest(QDate first, QDate last, const QString& name);
    void addDone(ActionId action, QDate day, std::optional<Decimal> amount = {});

    [[nodiscard]] PlanId plan() const { return m_plan; }
    [[nodiscard]] const std::vector<Record>& all() const { return m_records; }

private:
    Action& add(ActionKind kind, const QString& text);
    ActionId addRoutine(const QString& text, const ScheduleVersion& version);

    PlanId m_plan = PlanId::make();
    std::vector<Record> m_records;
    int m_next = 0;
};

} // namespace ninefold::test
