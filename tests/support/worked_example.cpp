// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worked_example.h"

#include "core/model/fields.h"

#include <QFile>
#include <QJsonDocument>

namespace ninefold::test {

namespace {

std::optional<QDate> optionalDay(const QJsonValue& value) {
    return value.isUndefined() ? std::nullopt : dateFromText(value.toString());
}

} // namespace

QJsonArray workedExamples(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray{};
}

QDate exampleDay(const QJsonValue& value) {
    return dateFromText(value.toString()).value();
}

DateSpan examplePeriod(const QJsonValue& value) {
    return {exampleDay(value.toArray().at(0)), exampleDay(value.toArray().at(1))};
}

WorkedExample::WorkedExample(const QJsonObject& example)
    : m_plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}} {
    create(m_plan);
    if (example.contains(QStringLiteral("action")))
        add(example[QStringLiteral("action")].toObject(), {0, 0});
    else if (example.contains(QStringLiteral("actions")))
        addAll(example[QStringLiteral("actions")], 0);
    const auto& blocks = ring(CellOrder::Rows);
    const QJsonArray subGoals = example[QStringLiteral("subgoals")].toArray();
    for (qsizetype i = 0; i < subGoals.size(); ++i)
        addAll(subGoals[i][QStringLiteral("actions")], blocks[static_cast<std::size_t>(i)]);
}

const Action& WorkedExample::action() const {
    return *m_planner.actionsOf(m_plan.id).front();
}

void WorkedExample::create(const Record& record) {
    Change change;
    change.create(record);
    if (!m_planner.apply(change))
        qFatal("the example breaks a rule");
}

// A list of actions, or actions with names.
void WorkedExample::addAll(const QJsonValue& actions, int block) {
    const QJsonArray listed = actions.toArray();
    const QJsonObject named = actions.toObject();
    int cell = 0;
    const auto addNext = [&](const QJsonValue& action) {
        add(action.toObject(), {block, cell});
        cell += cell == centre - 1 ? 2 : 1;
    };
    for (const QJsonValue action : listed)
        addNext(action);
    for (const QJsonValue action : named)
        addNext(action);
}

void WorkedExample::add(const QJsonObject& json, CellPlace place) {
    Action action{ActionId::make(), m_plan.id, place.block, place.cell, QStringLiteral("Action")};
    action.kind = enumFromWord<ActionKind>(json[QStringLiteral("kind")].toString().toStdString()).value();
    action.weight = json[QStringLiteral("weight")].toInt(1);
    action.from = optionalDay(json[QStringLiteral("from")]);
    action.to = optionalDay(json[QStringLiteral("to")]);
    action.endedOn = optionalDay(json[QStringLiteral("ended_on")]);
    action.due = optionalDay(json[QStringLiteral("due")]);
    action.doneOn = optionalDay(json[QStringLiteral("done_on")]);
    if (json.contains(QStringLiteral("target")))
        action.target = Decimal::fromDouble(json[QStringLiteral("target")].toDouble());
    create(action);
    addSchedule(action, json[QStringLiteral("schedule")].toArray());
    addCheckIns(action, json[QStringLiteral("checkins")].toArray());
    addCheckIns(action, json[QStringLiteral("logs")].toArray());
    for (const QJsonValue pause : json[QStringLiteral("pauses")].toArray())
        create(Period{PeriodId::make(), m_plan.id, PeriodKind::Rest, examplePeriod(pause).first,
                      examplePeriod(pause).last});
}
void WorkedExample::addSchedule(const Action& action, const QJsonArray& versions) {
    for (const QJsonValue json : versions) {
        ScheduleVersion version{ScheduleId::make(), action.id, exampleDay(json[QStringLiteral("from")])};
        version.to = optionalDay(json[QStringLiteral("to")]);
        version.rule =
            enumFromWord<ScheduleRule>(json[QStringLiteral("rule")].toString().toStdString()).value();
        for (const QJsonValue day : json[QStringLiteral("days")].toArray())
            version.days.insert(day.toInt());
        version.n = json[QStringLiteral("n")].toInt();
        version.anchor = optionalDay(json[QStringLiteral("anchor")]);
        version.perDay = Decimal::fromDouble(json[QStringLiteral("per_day")].toDouble(1)).value();
        create(version);
    }
}
void WorkedExample::addCheckIns(const Action& action, const QJsonArray& checkIns) {
    for (const QJsonValue json : checkIns) {
        CheckIn checkIn{CheckInId::make(), action.id, exampleDay(json[QStringLiteral("date")])};
        checkIn.state = enumFromWord<CheckInState>(
                            json[QStringLiteral("state")].toString(QStringLiteral("done")).toStdString())
                            .value();
        if (!json[QStringLiteral("amount")].isUndefined())
            checkIn.amount = Decimal::fromDouble(json[QStringLiteral("amount")].toDouble());
        create(checkIn);
    }
}
} // namespace ninefold::test
