// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_points.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::week_points_test {
namespace {

const DateSpan march{QDate{2026, 3, 2}, QDate{2026, 3, 29}}; // four whole weeks
const QDate today{2026, 3, 18};                              // a Wednesday

class WeekPoints : public testing::Test {
protected:
    void feel(QDate day, int feeling) {
        DayNote note{DayNoteId::make(), m_year.plan().id, day};
        note.feeling = feeling;
        m_year.put(note);
    }

    test::YearOfRecords m_year;
};

TEST_F(WeekPoints, OfWeeksHaveTheirSumAndTheMeanOfTheirFeelings) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 3});
    const ActionId swim = m_year.addQuota(3);
    m_year.done(run, QDate{2026, 3, 2});
    m_year.done(swim, QDate{2026, 3, 3});
    m_year.done(swim, QDate{2026, 3, 7});
    feel({2026, 3, 2}, 4);
    feel({2026, 3, 8}, 3);
    const auto points = weekPoints(m_year.planner(), m_year.plan().id, march, today);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points[0].score->got, 3); // one run, two swims
    EXPECT_EQ(points[0].score->base, 5);
    EXPECT_EQ(points[0].feeling, Rational(7, 2));
    EXPECT_EQ(points[1].score->got, 0); // nothing done is a number
    EXPECT_FALSE(points[1].feeling);    // nothing felt is none
    EXPECT_FALSE(points[2].isToCome);
    EXPECT_TRUE(points[3].isToCome);
    EXPECT_FALSE(points[3].score);
}

TEST_F(WeekPoints, OfRestsAreCutByTheDaysAndJoinedWhereTheyTouch) {
    m_year.rest({2026, 2, 20}, {2026, 3, 3});
    m_year.rest({2026, 3, 4}, {2026, 3, 5});
    m_year.rest({2026, 3, 20}, {2026, 3, 21});
    EXPECT_EQ(restBands(m_year.planner(), m_year.plan().id, march),
              (std::vector<DateSpan>{{{2026, 3, 2}, {2026, 3, 5}}, {{2026, 3, 20}, {2026, 3, 21}}}));
}

TEST_F(WeekPoints, OfOneRoutineAreItsLastWeeks) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 2});
    m_year.rest({2026, 3, 2}, {2026, 3, 8});
    m_year.record(run, {2026, 3, 9}, CheckInState::Skip);
    m_year.done(run, {2026, 3, 10});
    const auto weeks = lastWeeks(m_year.planner(), m_year.action(run), 4, today);
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0]->base, 2); // from 23 February
    EXPECT_EQ(weeks[0]->got, 0);
    EXPECT_FALSE(weeks[1]); // resting
    EXPECT_EQ(weeks[2]->base, 1);
    EXPECT_EQ(weeks[2]->got, 1);
    EXPECT_EQ(weeks[3]->base, 2); // this one
}

} // namespace
} // namespace ninefold::week_points_test
