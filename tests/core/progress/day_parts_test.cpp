// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_parts.h"

#include "core/progress/day_scores.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::day_parts_test {
namespace {

const QDate day{2026, 3, 4}; // a Wednesday

class DayParts : public testing::Test {
protected:
    [[nodiscard]] std::vector<DayPart> parts() const {
        return dayParts(m_year.planner(), m_year.plan().id, day, day);
    }

    test::YearOfRecords m_year;
};

TEST_F(DayParts, AreWhatFellOnTheDayWithItsCredit) {
    const ActionId blocks = m_year.addWeekly(Weekdays{3}, Decimal{2});
    m_year.addWeekly(Weekdays{4});
    const ActionId task = m_year.addTask(day);
    m_year.done(blocks, day, Decimal{1});
    const auto listed = parts();
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].action, blocks);
    EXPECT_EQ(listed[0].mark, Mark::Partly);
    EXPECT_EQ(listed[0].score.got, Rational(1, 2));
    EXPECT_EQ(listed[1].action, task);
    EXPECT_EQ(listed[1].mark, Mark::NotYet);
    EXPECT_EQ(listed[1].score.base, 1);
}

TEST_F(DayParts, WorkThatTheDayDoesNotAskForCountsOnlyWhenItIsDone) {
    const ActionId swim = m_year.addQuota(2);
    const ActionId books = m_year.addMeasured(12);
    EXPECT_TRUE(parts().empty());
    m_year.done(swim, day);
    m_year.done(books, day, Decimal{2});
    m_year.done(books, day, Decimal{3});
    const auto listed = parts();
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].score.base, 1);
    EXPECT_EQ(listed[1].score.base, 1);
    EXPECT_EQ(listed[1].amount, Decimal{5});
}

TEST_F(DayParts, WhatWasRemovedIsListedAndAddsNothing) {
    const ActionId run = m_year.addWeekly(Weekdays{3});
    m_year.record(run, day, CheckInState::Skip);
    const auto listed = parts();
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].mark, Mark::Skipped);
    EXPECT_EQ(listed[0].score.base, 0);
    EXPECT_FALSE(dayScores(m_year.planner(), m_year.plan().id, {day, day}, day).front());
}

} // namespace
} // namespace ninefold::day_parts_test
