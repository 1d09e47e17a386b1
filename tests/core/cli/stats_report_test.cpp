// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/stats_report.h"

#include "core/progress/rational.h"
#include "tests/support/year_of_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

namespace ninefold::cli::stats_report_test {
namespace {

const DateSpan firstQuarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};

QJsonObject report(const test::YearOfRecords& year, QDate asOf) {
    const auto bytes = statsReport(year.planner(), {firstQuarter, asOf, {}});
    EXPECT_TRUE(bytes);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray{}), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    return object;
}

// Mon–Fri from 2 February with ten days done and three skipped.
ActionId addWorkedExample(test::YearOfRecords& year) {
    const ActionId run = year.addWeekly(Weekdays{1, 2, 3, 4, 5});
    Action action = year.action(run);
    action.from = QDate{2026, 2, 2};
    year.put(action);
    for (const int day : {2, 3, 4, 5, 6, 9, 10, 12, 13, 19})
        year.done(run, QDate{2026, 2, day});
    for (const int day : {16, 17, 18})
        year.record(run, QDate{2026, 2, day}, CheckInState::Skip);
    return run;
}

TEST(StatsReport, SaysTheNumbersOfTheWorkedExample) {
    test::YearOfRecords year;
    const ActionId run = addWorkedExample(year);
    const QJsonObject stats = report(year, QDate{2026, 2, 20});
    EXPECT_EQ(stats[QStringLiteral("from")], QStringLiteral("2026-01-01"));
    EXPECT_EQ(stats[QStringLiteral("as_of")], QStringLiteral("2026-02-20"));
    const QJsonObject grid = stats[QStringLiteral("grid")].toObject();
    EXPECT_EQ(grid[QStringLiteral("so_far")][QStringLiteral("rate")].toDouble(), 10.0 / 11.0);
    EXPECT_EQ(grid[QStringLiteral("so_far")][QStringLiteral("percent")].toInt(), 91);
    EXPECT_EQ(grid[QStringLiteral("whole")][QStringLiteral("rate")].toDouble(), 10.0 / 39.0);
    EXPECT_EQ(grid[QStringLiteral("rated")].toInt(), 1);
    EXPECT_EQ(grid[QStringLiteral("filled")].toInt(), 1);
    const QJsonArray actions = stats[QStringLiteral("actions")].toArray();
    ASSERT_EQ(actions.size(), 1);
    const QJsonObject action = actions.first().toObject();
    EXPECT_EQ(action[QStringLiteral("id")], run.text());
    EXPECT_EQ(action[QStringLiteral("so_far")][QStringLiteral("got")].toInt(), 10);
    EXPECT_EQ(action[QStringLiteral("so_far")][QStringLiteral("base")].toInt(), 11);
    EXPECT_EQ(action[QStringLiteral("whole")][QStringLiteral("base")].toInt(), 39);
    EXPECT_EQ(action[QStringLiteral("run")][QStringLiteral("current")].toInt(), 3);
    EXPECT_EQ(action[QStringLiteral("run")][QStringLiteral("best")].toInt(), 7);
}

TEST(StatsReport, HasEightSubGoalsInOrderWithNullWhereNothingIsRated) {
    test::YearOfRecords year;
    addWorkedExample(year);
    const QJsonArray subGoals = report(year, QDate{2026, 2, 20})[QStringLiteral("sub_goals")].toArray();
    ASSERT_EQ(subGoals.size(), 8);
    for (qsizetype i = 0; i < 8; ++i) {
        EXPECT_EQ(subGoals[i][QStringLiteral("block")].toInt(),
                  ring(CellOrder::Rows)[static_cast<std::size_t>(i)]);
        EXPECT_EQ(subGoals[i][QStringLiteral("so_far")].isNull(), i > 0);
        EXPECT_EQ(subGoals[i][QStringLiteral("whole")].isNull(), i > 0);
    }
}

TEST(StatsReport, ListsEveryActionThatCountsAndRunsOfRoutinesOnly) {
    test::YearOfRecords year;
    year.add(ActionKind::None);
    const ActionId ended = year.addWeekly(Weekdays{1});
    Action action = year.action(ended);
    action.endedOn = QDate{2026, 1, 2};
    year.put(action);
    year.addTask(QDate{2026, 3, 1});
    year.addMeasured(12);
    const QJsonObject stats = report(year, QDate{2026, 2, 20});
    const QJsonArray actions = stats[QStringLiteral("actions")].toArray();
    ASSERT_EQ(actions.size(), 3);
    EXPECT_TRUE(actions[0].toObject().contains(QStringLiteral("run")));
    EXPECT_FALSE(actions[1].toObject().contains(QStringLiteral("run")));
    EXPECT_TRUE(actions[1][QStringLiteral("so_far")].isNull());
    EXPECT_EQ(stats[QStringLiteral("grid")][QStringLiteral("filled")].toInt(), 3);
    EXPECT_EQ(stats[QStringLiteral("grid")][QStringLiteral("rated")].toInt(), 1);
}

TEST(StatsReport, PrintsFractionsThatReadBackExactly) {
    test::YearOfRecords year;
    const ActionId books = year.addMeasured(12);
    year.done(books, QDate{2026, 1, 20});
    const QJsonObject stats = report(year, QDate{2026, 7, 1});
    const QJsonValue base =
        stats[QStringLiteral("actions")].toArray().first()[QStringLiteral("so_far")][QStringLiteral("base")];
    EXPECT_EQ(base.toDouble(), 216.0 / 73.0);
}

TEST(StatsReport, RoundsEveryFractionToItsNearestDouble) {
    std::mt19937 random{5};
    for (int i = 0; i < 200'000; ++i) {
        const auto got = static_cast<std::int64_t>(random() % 1'000'000'000U);
        const auto base = static_cast<std::int64_t>(random() % 1'000'000'000U) + 1;
        // Both are exact doubles, so their quotient is the nearest one.
        ASSERT_EQ((Rational{got, base}).convert_to<double>(),
                  static_cast<double>(got) / static_cast<double>(base))
            << got << " / " << base;
    }
}

TEST(StatsReport, IsRefusedWithoutAPlanAndForAPeriodThatIsNone) {
    const test::YearOfRecords year;
    const auto code = [&](DateSpan period, std::optional<int> named) {
        const auto bytes = statsReport(year.planner(), {period, QDate{2026, 1, 1}, named});
        return bytes ? ErrorCode{-1} : bytes.error().code;
    };
    EXPECT_EQ(code({QDate{2027, 1, 1}, QDate{2027, 2, 1}}, {}), ErrorCode::NoSuchYear);
    EXPECT_EQ(code(firstQuarter, 2025), ErrorCode::NoSuchYear);
    EXPECT_EQ(code({QDate{2026, 2, 1}, QDate{2026, 1, 1}}, {}), ErrorCode::EndsBeforeStart);
}

} // namespace
} // namespace ninefold::cli::stats_report_test
