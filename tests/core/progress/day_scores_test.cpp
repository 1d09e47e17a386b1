// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_scores.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::day_scores_test {
namespace {

using test::YearOfRecords;

const QDate monday{2026, 3, 2};
const QDate today{2026, 3, 11};

QString text(const std::optional<Score>& score) {
    if (!score)
        return QStringLiteral("-");
    return QString::fromStdString(score->got.str() + " of " + score->base.str());
}

class DayScores : public testing::Test {
protected:
    QString onDay(QDate day) {
        return text(dayScores(m_year.planner(), m_year.plan().id, {day, day}, today).front());
    }
    QString inWeek(QDate day) {
        return text(weekScores(m_year.planner(), m_year.plan().id, {day, day}, today).front());
    }

    YearOfRecords m_year;
};

TEST_F(DayScores, CountWeekdaysWithTheirPartAndLeaveOutWhatWasRemoved) {
    const ActionId blocks = m_year.addWeekly(Weekdays{1, 2, 3, 4, 5}, Decimal{2});
    const ActionId run = m_year.addWeekly(Weekdays{1, 2});
    m_year.done(blocks, monday, Decimal{1});
    m_year.done(run, monday);
    m_year.record(run, monday.addDays(1), CheckInState::Skip);
    EXPECT_EQ(onDay(monday), QStringLiteral("3/2 of 2"));
    EXPECT_EQ(onDay(monday.addDays(1)), QStringLiteral("0 of 1"));
    EXPECT_EQ(onDay(monday.addDays(5)), QStringLiteral("-"));
}

TEST_F(DayScores, AskForWhatIsStillOpenToday) {
    const ActionId run = m_year.addWeekly(Weekdays{3});
    EXPECT_EQ(onDay(today), QStringLiteral("0 of 1"));
    m_year.done(run, today);
    EXPECT_EQ(onDay(today), QStringLiteral("1 of 1"));
}

TEST_F(DayScores, AddWorkOfNTimesAWeekOnItsDayOnly) {
    const ActionId swim = m_year.addQuota(3);
    m_year.done(swim, monday.addDays(1));
    EXPECT_EQ(onDay(monday), QStringLiteral("-"));
    EXPECT_EQ(onDay(monday.addDays(1)), QStringLiteral("1 of 1"));
    EXPECT_EQ(inWeek(monday), QStringLiteral("1 of 3"));
}

TEST_F(DayScores, CountADueDateOnItsDay) {
    const ActionId letter = m_year.addEvery(7, monday.addDays(4));
    m_year.done(letter, monday);
    EXPECT_EQ(onDay(monday), QStringLiteral("-"));
    EXPECT_EQ(onDay(monday.addDays(4)), QStringLiteral("1 of 1"));
}

TEST_F(DayScores, CountATaskWhenDueOrWhenDoneEarly) {
    const ActionId early = m_year.addTask(monday.addDays(3));
    m_year.finish(early, monday);
    EXPECT_EQ(onDay(monday), QStringLiteral("1 of 1"));
    EXPECT_EQ(onDay(monday.addDays(3)), QStringLiteral("-"));
}

TEST_F(DayScores, CountATaskThatWasLateOnItsDueDateOnly) {
    const ActionId late = m_year.addTask(monday.addDays(1));
    m_year.finish(late, monday.addDays(2));
    EXPECT_EQ(onDay(monday.addDays(1)), QStringLiteral("0 of 1"));
    EXPECT_EQ(onDay(monday.addDays(2)), QStringLiteral("-"));
    EXPECT_EQ(inWeek(monday), QStringLiteral("1 of 1")); // by the week's end it was done
}

TEST_F(DayScores, AddTheLogsOfADayOnce) {
    const ActionId books = m_year.addMeasured(12);
    m_year.done(books, monday, Decimal{2});
    m_year.done(books, monday, Decimal{1});
    EXPECT_EQ(onDay(monday), QStringLiteral("1 of 1"));
}

TEST_F(DayScores, AreTheSameForOneDayAndWithinARange) {
    const ActionId blocks = m_year.addWeekly(Weekdays{1, 3, 5}, Decimal{2});
    const ActionId swim = m_year.addQuota(2);
    const ActionId letter = m_year.addEvery(5, monday);
    for (const int day : {0, 2, 3, 6, 8}) {
        m_year.done(blocks, monday.addDays(day));
        m_year.done(swim, monday.addDays(day + 1));
        m_year.done(letter, monday.addDays(day));
    }
    const DateSpan days{monday.addDays(-3), monday.addDays(12)};
    const auto scores = dayScores(m_year.planner(), m_year.plan().id, days, today);
    ASSERT_EQ(scores.size(), 16U);
    for (int i = 0; i < 16; ++i)
        EXPECT_EQ(text(scores[static_cast<std::size_t>(i)]), onDay(days.first.addDays(i))) << i;
    const auto weeks = weekScores(m_year.planner(), m_year.plan().id, days, today);
    ASSERT_EQ(weeks.size(), 3U);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(text(weeks[static_cast<std::size_t>(i)]), inWeek(days.first.addDays(7 * i))) << i;
}

} // namespace
} // namespace ninefold::day_scores_test
