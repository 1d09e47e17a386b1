// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold::test {

/// A planner with the plan of 2026, filled action by action. What is added must keep the rules.
class YearOfRecords {
public:
    YearOfRecords();

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const Action& action(ActionId id) const { return *m_planner.action(id); }

    /// Adds an action in the next free cell.
    ActionId add(ActionKind kind, const QString& text = QStringLiteral("Action"));
    /// Adds a routine with one schedule version from 1 January.
    ActionId addWeekly(Weekdays days, Decimal perDay = Decimal{1});
    ActionId addQuota(int timesAWeek);
    ActionId addEvery(int days, QDate anchor);
    /// Adds a task with a due date.
    ActionId addTask(QDate due);
    /// Adds a measured action from 1 January to 31 December.
    ActionId addMeasured(int target);

    CheckIn done(ActionId action, QDate day, std::optional<Decimal> amount = {});
    CheckIn record(ActionId action, QDate day, CheckInState state);
    void rest(QDate first, QDate last);
    void finish(ActionId task, QDate day);
    /// Puts `after` in the place of the record with its id, or adds it.
    void put(const Record& after);
    void erase(const Record& record);

private:
    ActionId addRoutine(ScheduleVersion version);

    Plan m_plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Planner m_planner;
    int m_next = 0;
};

} // namespace ninefold::test
