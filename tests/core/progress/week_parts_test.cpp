// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_parts.h"

#include "core/progress/day_scores.h"
#include "tests/support/random_planner.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::week_parts_test {
namespace {

TEST(WeekParts, AddUpToTheNumberOfTheirWeek) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const test::RandomPlanner random{seed};
        const auto scores = weekScores(random.planner(), random.plan(), random.period, random.today);
        DateSpan week = isoWeekOf(random.period.first);
        for (const auto& score : scores) {
            Score sum;
            for (const WeekPart& part : weekParts(random.planner(), random.plan(), week, random.today)) {
                sum.got += part.score.got;
                sum.base += part.score.base;
            }
            EXPECT_EQ(sum.got, score ? score->got : Rational{}) << "seed " << seed;
            EXPECT_EQ(sum.base, score ? score->base : Rational{}) << "seed " << seed;
            week = {week.first.addDays(7), week.last.addDays(7)};
        }
    }
}

TEST(WeekParts, SayHowManyTimesARestTookAway) {
    test::YearOfRecords year;
    year.addWeekly(Weekdays{1, 3, 5});
    year.rest({2026, 3, 2}, {2026, 3, 4});
    const auto parts = weekParts(year.planner(), year.plan().id, {{2026, 3, 2}, {2026, 3, 8}}, {2026, 3, 20});
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().removed, 2);
    EXPECT_EQ(parts.front().score.base, 1);
}

} // namespace
} // namespace ninefold::week_parts_test
