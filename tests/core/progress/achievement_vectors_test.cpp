// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/achievement.h"
#include "tests/support/worked_example.h"

#include <gtest/gtest.h>

namespace ninefold::achievement_vectors_test {

namespace {

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
    const test::WorkedExample example{vector};
    const Achievement achieved = achievementOf(example.planner(), example.action(),
                                               test::examplePeriod(vector[QStringLiteral("period")]),
                                               test::exampleDay(vector[QStringLiteral("as_of")]));
    const QJsonObject expected = vector[QStringLiteral("expect")].toObject();
    expectNumber(expected, "so_far", achieved.soFar);
    expectNumber(expected, "whole", achieved.whole);
}

void expectOneSubGoal(const QJsonObject& vector) {
    const test::WorkedExample example{vector};
    for (const QJsonValue expected : vector[QStringLiteral("expect")].toArray()) {
        const Level level = subGoalLevel(example.planner(), example.plan(), 0,
                                         test::examplePeriod(expected[QStringLiteral("period")]),
                                         test::exampleDay(expected[QStringLiteral("as_of")]));
        EXPECT_EQ(text(level.soFar), normal(expected[QStringLiteral("so_far")]));
        EXPECT_EQ(text(level.whole), normal(expected[QStringLiteral("whole")]));
    }
}

void expectAGrid(const QJsonObject& vector) {
    const test::WorkedExample example{vector};
    const DateSpan period = test::examplePeriod(vector[QStringLiteral("period")]);
    const QDate today = test::exampleDay(vector[QStringLiteral("as_of")]);
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
    const QJsonArray vectors =
        test::workedExamples(QStringLiteral(NINEFOLD_TEST_DATA "/achievement-vectors.json"));
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

} // namespace ninefold::achievement_vectors_test
