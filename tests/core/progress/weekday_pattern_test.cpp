// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/weekday_pattern.h"

#include "tests/support/random_planner.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::weekday_pattern_test {
namespace {

const DateSpan march{QDate{2026, 3, 2}, QDate{2026, 3, 29}}; // four whole weeks
const QDate today{2026, 3, 18};                              // a Wednesday

TEST(WeekdayPattern, CountsEachDayOfTheWeekThatIsOver) {
    test::YearOfRecords year;
    const ActionId run = year.addWeekly(Weekdays{1, 4});
    year.done(run, {2026, 3, 2});
    year.done(run, {2026, 3, 9});
    year.done(run, {2026, 3, 14}); // a Saturday that nothing was asked of
    year.record(run, {2026, 3, 12}, CheckInState::Skip);
    const auto pattern = weekdayPattern(year.planner(), year.action(run), march, today);
    EXPECT_EQ(pattern[0].score.got, 2);
    EXPECT_EQ(pattern[0].score.base, 3);
    EXPECT_EQ(pattern[3].score.got, 0);
    EXPECT_EQ(pattern[3].score.base, 1); // the 12th was skipped, the 19th is to come
    EXPECT_EQ(pattern[5].score.base, 0);
    EXPECT_EQ(pattern[5].timesDone, 1);
}

TEST(WeekdayPattern, OfADueDateAsksForNoWeekday) {
    test::YearOfRecords year;
    const ActionId report = year.addEvery(14, {2026, 3, 2});
    year.done(report, {2026, 3, 2});
    const auto pattern = weekdayPattern(year.planner(), year.action(report), march, today);
    EXPECT_EQ(pattern[0].timesDone, 1);
    EXPECT_EQ(pattern[0].score.base, 0);
}

TEST(WeekdayPattern, OfTimesAWeekHasTheDaysAlone) {
    test::YearOfRecords year;
    const ActionId swim = year.addQuota(2);
    year.done(swim, {2026, 3, 3});
    const auto pattern = weekdayPattern(year.planner(), year.action(swim), march, today);
    EXPECT_EQ(pattern[1].timesDone, 1);
    EXPECT_EQ(pattern[1].score.base, 0);
}

} // namespace
} // namespace ninefold::weekday_pattern_test
