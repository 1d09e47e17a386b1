// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ninefold::test {

/// The worked examples of how achievement is counted, as `file` holds them.
[[nodiscard]] QJsonArray workedExamples(const QString& file);

/// The days of a worked example: one, or the first and the last of a period.
[[nodiscard]] QDate exampleDay(const QJsonValue& value);
[[nodiscard]] DateSpan examplePeriod(const QJsonValue& value);

/// One worked example, put into the plan of 2026: one action, the actions of one sub-goal, or eight
/// sub-goals.
class WorkedExample {
public:
    explicit WorkedExample(const QJsonObject& example);

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    [[nodiscard]] PlanId plan() const { return m_plan.id; }
    /// The action in the top left cell.
    [[nodiscard]] const Action& action() const;

private:
    void create(const Record& record);
    void add(const QJsonObject& json, CellPlace place);
    void addAll(const QJsonValue& actions, int block);
    void addSchedule(const Action& action, const QJsonArray& versions);
    void addCheckIns(const Action& action, const QJsonArray& checkIns);

    Plan m_plan;
    Planner m_planner;
};

} // namespace ninefold::test
