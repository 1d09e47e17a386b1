// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"
#include "core/progress/achievement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace ninefold {

namespace {

QDate date(const QJsonValue& value) {
    return dateFromText(value.toString()).value();
}

std::optional<QDate> optionalDate(const QJsonValue& value) {
    return value.isUndefined() ? std::nullopt : dateFromText(value.toString());
}

DateSpan span(const QJsonValue& value) {
    return {date(value.toArray().at(0)), date(value.toArray().at(1))};
}

QString text(const Rational& rational) {
    return QString::fromStdString(rational.str());
}

QString text(const std::optional<Rational>& rational) {
    return rational ? text(*rational) : QStringLiteral("null");
}

/// "2/4" and "1/2" are the same number; a missing value is "null".
QString normal(const QJsonValue& value) {
    return value.isNull() ? QStringLiteral("null") : text(Rational{value.toString().toStdString()});
}

std::optional<Rational> rateOf(const std::optional<Score>& score) {
    return score ? std::optional{score->rate()} : std::nullopt;
}

/// The worked examples of how achievement is counted, each put into the plan of 2026.
class Example {
public:
    Example() { create(m_plan); }

    ActionId add(const QJsonObject& json, CellPlace place) {
        Action action{ActionId::make(), m_plan.id, place.block, place.cell, QStringLiteral("Action")};
        action.kind = enumFromWord<ActionKind>(json[QStringLiteral("kind")].toString().toStdString()).value();
        action.weight = json[QStringLiteral("weight")].toInt(1);
        action.from = optionalDate(json[QStringLiteral("from")]);
        action.to = optionalDate(json[QStringLiteral("to")]);
        action.endedOn = optionalDate(json[QStringLiteral("ended_on")]);
        action.due = optionalDate(json[QStringLiteral("due")]);
        action.doneOn = optionalDate(json[QStringLiteral("done_on")]);
        if (json.contains(QStringLiteral("target")))
            action.target = Decimal::fromDouble(json[QStringLiteral("target")].toDouble());
        create(action);
        addSchedule(action, json[QStringLiteral("schedule")].toArray());
        addCheckIns(action, json[QStringLiteral("checkins")].toArray());
        addCheckIns(action, json[QStringLiteral("logs")].toArray());
        for (const QJsonValue pause : json[QStringLiteral("pauses")].toArray())
            create(
                Period{PeriodId::make(), m_plan.id, PeriodKind::Rest, span(pause).first, span(pause).last});
        return action.id;
    }

    const Planner& planner() const { return m_planner; }
    const Action& action(ActionId id) const { return *m_planner.action(id); }
    PlanId plan() const { return m_plan.id; }

private:
    void create(const Record& record) {
        Change change;
        change.create(record);
        ASSERT_TRUE(m_planner.apply(change));
    }

    void addSchedule(const Action& action, const QJsonArray& versions) {
        for (const QJsonValue json : versions) {
            ScheduleVersion version{ScheduleId::make(), action.id, date(json[QStringLiteral("from")])};
            version.to = optionalDate(json[QStringLiteral("to")]);
            version.rule =
                enumFromWord<ScheduleRule>(json[QStringLiteral("rule")].toString().toStdString()).value();
            for (const QJsonValue day : json[QStringLiteral("days")].toArray())
                version.days.insert(day.toInt());
            version.n = json[QStringLiteral("n")].toInt();
            version.anchor = optionalDate(json[QStringLiteral("anchor")]);
            version.perDay = Decimal::fromDouble(json[QStringLiteral("per_day")].toDouble(1)).value();
            create(version);
        }
    }

    void addCheckIns(const Action& action, const QJsonArray& checkIns) {
        for (const QJsonValue json : checkIns) {
            CheckIn checkIn{CheckInId::make(), action.id, date(json[QStringLiteral("date")])};
            checkIn.state = enumFromWord<CheckInState>(
                                json[QStringLiteral("state")].toString(QStringLiteral("done")).toStdString())
                                .value();
            if (!json[QStringLiteral("amount")].isUndefined())
                checkIn.amount = Decimal::fromDouble(json[QStringLiteral("amount")].toDouble());
            create(checkIn);
        }
    }

    Plan m_plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Planner m_planner;
};

void expectNumber(const QJsonObject& expected, const char* name, const std::optional<Score>& score) {
    const QString key = QString::fromLatin1(name);
    EXPECT_EQ(text(rateOf(score)), normal(expected[key]));
    const QJsonValue percent = expected[key + QStringLiteral("_percent")];
    EXPECT_EQ(score.has_value(), !percent.isNull());
    if (!score)
        return;
    EXPECT_EQ(percentOf(score->rate()), percent.toInt());
    EXPECT_EQ(text(score->got), normal(expected[key + QStringLiteral("_got")]));
    EXPECT_EQ(text(score->base), normal(expected[key + QStringLiteral("_base")]));
}

void expectOneAction(const QJsonObject& vector) {
    Example example;
    const ActionId id = example.add(vector[QStringLiteral("action")].toObject(), {0, 0});
    const Achievement achieved =
        achievementOf(example.planner(), example.action(id), span(vector[QStringLiteral("period")]),
                      date(vector[QStringLiteral("as_of")]));
    const QJsonObject expected = vector[QStringLiteral("expect")].toObject();
    expectNumber(expected, "so_far", achieved.soFar);
    expectNumber(expected, "whole", achieved.whole);
}

void expectOneSubGoal(const QJsonObject& vector) {
    Example example;
    int cell = 0;
    for (const QJsonValue action : vector[QStringLiteral("actions")].toObject()) {
        example.add(action.toObject(), {0, cell});
        cell += cell == centre - 1 ? 2 : 1;
    }
    for (const QJsonValue expected : vector[QStringLiteral("expect")].toArray()) {
        const Level level =
            subGoalLevel(example.planner(), example.plan(), 0, span(expected[QStringLiteral("period")]),
                         date(expected[QStringLiteral("as_of")]));
        EXPECT_EQ(text(level.soFar), normal(expected[QStringLiteral("so_far")]));
        EXPECT_EQ(text(level.whole), normal(expected[QStringLiteral("whole")]));
    }
}

void expectAGrid(const QJsonObject& vector) {
    Example example;
    const QJsonArray subGoals = vector[QStringLiteral("subgoals")].toArray();
    for (std::size_t i = 0; i < 8; ++i) {
        int cell = 0;
        for (const QJsonValue action :
             subGoals.at(static_cast<qsizetype>(i))[QStringLiteral("actions")].toArray())
            example.add(action.toObject(), {ring(CellOrder::Rows)[i], cell++});
    }
    const DateSpan period = span(vector[QStringLiteral("period")]);
    const QDate today = date(vector[QStringLiteral("as_of")]);
    const QJsonObject expected = vector[QStringLiteral("expect")].toObject();
    for (std::size_t i = 0; i < 8; ++i) {
        const Level level =
            subGoalLevel(example.planner(), example.plan(), ring(CellOrder::Rows)[i], period, today);
        EXPECT_EQ(text(level.soFar), normal(expected[QStringLiteral("subgoals_so_far")].toArray().at(
                                         static_cast<qsizetype>(i))));
    }
    const Level grid = gridLevel(example.planner(), example.plan(), period, today);
    EXPECT_EQ(text(grid.soFar), normal(expected[QStringLiteral("grid_so_far")]));
    EXPECT_EQ(percentOf(*grid.soFar), expected[QStringLiteral("grid_percent")].toInt());
    EXPECT_EQ(grid.rated, expected[QStringLiteral("rated_actions")].toInt());
    EXPECT_EQ(grid.filled, expected[QStringLiteral("filled_actions")].toInt());
}

} // namespace

TEST(Achievement, IsWhatTheWorkedExamplesSay) {
    QFile file{QStringLiteral(NINEFOLD_TEST_DATA "/achievement-vectors.json")};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_FALSE(vectors.isEmpty());
    for (const QJsonValue value : vectors) {
        const QJsonObject vector = value.toObject();
        SCOPED_TRACE(vector[QStringLiteral("name")].toString().toStdString());
        if (vector.contains(QStringLiteral("action")))
            expectOneAction(vector);
        else if (vector.contains(QStringLiteral("actions")))
            expectOneSubGoal(vector);
        else
            expectAGrid(vector);
    }
}

TEST(Achievement, ShowsAHundredPercentOnlyForAllAndZeroOnlyForNothing) {
    EXPECT_EQ(percentOf(Rational{999, 1000}), 99);
    EXPECT_EQ(percentOf(Rational{1, 1000}), 1);
    EXPECT_EQ(percentOf(Rational{1, 1}), 100);
    EXPECT_EQ(percentOf(Rational{0, 1}), 0);
    EXPECT_EQ(percentOf(Rational{1, 8}), 13); // 12.5 is rounded up
}

} // namespace ninefold
