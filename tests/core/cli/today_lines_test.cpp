// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/today_lines.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::cli::today_lines_test {
namespace {

const QDate today{2026, 3, 11}; // a Wednesday

class TodayLines : public testing::Test {
protected:
    QStringList lines() {
        return todayLines(todayList(m_year.planner(), today, today),
                          leftOpenOn(m_year.planner(), today.addDays(-1), today))
            .split(QLatin1Char('\n'));
    }

    test::YearOfRecords m_year;
};

TEST_F(TodayLines, BeginWithTheDateAndItsNumber) {
    m_year.done(m_year.addWeekly(Weekdays{3}), today);
    EXPECT_EQ(lines().first(), QStringLiteral("2026-03-11 · 100% of the day"));
}

TEST_F(TodayLines, SayWhatIsAskedWithMarksAndPlaces) {
    const ActionId blocks = m_year.addWeekly(Weekdays{3}, Decimal{2});
    m_year.done(blocks, today);
    const ActionId swim = m_year.addQuota(3);
    m_year.done(swim, today.addDays(-1));
    m_year.addTask(QDate{2026, 3, 15});
    const QStringList said = lines();
    EXPECT_TRUE(said.contains(QStringLiteral("  ◐ 0.0 Action · partly · 1 of 2")))
        << qPrintable(said.join(u'\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("  ○ 0.1 Action · not yet · 1 of 3 this week")))
        << qPrintable(said.join(u'\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("  ○ 0.2 Action · not yet · due 2026-03-15")))
        << qPrintable(said.join(u'\n'));
}

TEST_F(TodayLines, FoldWhatIsMetAndWhatNothingAsksForUnderTheirNames) {
    const ActionId swim = m_year.addQuota(1);
    m_year.done(swim, today.addDays(-1));
    m_year.addWeekly(Weekdays{4});
    const QStringList said = lines();
    EXPECT_LT(said.indexOf(QStringLiteral("met this week")), said.indexOf(QStringLiteral("others")));
    EXPECT_TRUE(said.contains(QStringLiteral("Nothing is asked for on this day.")));
}

TEST_F(TodayLines, SayWhatTheDayBeforeLeftOpen) {
    m_year.addWeekly(Weekdays{2});
    EXPECT_TRUE(lines().contains(QStringLiteral("The day before left open: Action")));
}

TEST_F(TodayLines, KeepControlCharactersOutOfTheTerminal) {
    Action action = m_year.action(m_year.addWeekly(Weekdays{3}));
    action.text = QStringLiteral("a\n\x1b[2Jb");
    action.when = QStringLiteral("x\x07");
    m_year.put(action);
    const QString said = lines().join(QLatin1Char('\n'));
    EXPECT_FALSE(said.contains(QChar{0x1b}));
    EXPECT_FALSE(said.contains(QChar{0x07}));
}

} // namespace
} // namespace ninefold::cli::today_lines_test
