// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/runs.h"

#include "tests/support/random_planner.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::runs_test {
namespace {

using test::YearOfRecords;

constexpr Weekdays workdays{1, 2, 3, 4, 5};

QDate march(int day) {
    return QDate{2026, 3, day}; // 2 March is a Monday
}

class RunsTest : public testing::Test {
protected:
    // Every weekday but before March none.
    ActionId addFromMarch(ActionId id) {
        Action action = m_year.action(id);
        action.from = march(2);
        m_year.put(action);
        return id;
    }
    // The run of the present, which looks less far back, is the same.
    Runs runs(ActionId id, QDate today) {
        const Runs all = runsOf(m_year.planner(), m_year.action(id), today);
        EXPECT_EQ(presentRunOf(m_year.planner(), m_year.action(id), today),
                  (Runs{all.current, 0, all.inWeeks}));
        return all;
    }

    YearOfRecords m_year;
};

TEST_F(RunsTest, CountTimesBackFromTheLastDayThatIsOver) {
    const ActionId run = addFromMarch(m_year.addWeekly(workdays));
    for (const int day : {2, 3, 4, 6, 9})
        m_year.done(run, march(day));
    EXPECT_EQ(runs(run, march(10)), (Runs{2, 3, false}));
}

TEST_F(RunsTest, CountTodayOnlyOnceItIsDone) {
    const ActionId run = addFromMarch(m_year.addWeekly(workdays));
    m_year.done(run, march(2));
    EXPECT_EQ(runs(run, march(3)).current, 1);
    m_year.done(run, march(3));
    EXPECT_EQ(runs(run, march(3)).current, 2);
}

TEST_F(RunsTest, SurviveSkipsAndRest) {
    const ActionId run = addFromMarch(m_year.addWeekly(workdays));
    m_year.done(run, march(2));
    m_year.record(run, march(3), CheckInState::Skip);
    m_year.rest(march(4), march(10));
    m_year.done(run, march(11));
    EXPECT_EQ(runs(run, march(12)), (Runs{2, 2, false}));
}

TEST_F(RunsTest, AreBrokenByADayThatIsOnlyPartlyDone) {
    const ActionId run = addFromMarch(m_year.addWeekly(workdays, Decimal{2}));
    m_year.done(run, march(2), Decimal{2});
    m_year.done(run, march(3), Decimal{1});
    EXPECT_EQ(runs(run, march(4)), (Runs{0, 1, false}));
}

TEST_F(RunsTest, CountWeeksOfNTimesAWeek) {
    const ActionId swim = addFromMarch(m_year.addQuota(2));
    for (const int day : {2, 5, 9, 14, 17, 24, 25})
        m_year.done(swim, march(day));
    EXPECT_EQ(runs(swim, march(23)), (Runs{0, 2, true}));
    EXPECT_EQ(runs(swim, march(26)), (Runs{1, 2, true})); // the open week is met already
}

TEST_F(RunsTest, RunOnAcrossVersionsInTheUnitOfTheOneInForce) {
    const ActionId run = addFromMarch(m_year.addWeekly(workdays));
    ScheduleVersion first = *m_year.planner().scheduleOf(run).front();
    first.to = march(8);
    m_year.put(first);
    ScheduleVersion second{ScheduleId::make(), run, march(9)};
    second.rule = ScheduleRule::Quota;
    second.n = 1;
    m_year.put(second);
    for (const int day : {5, 6, 10})
        m_year.done(run, march(day));
    EXPECT_EQ(runs(run, march(7)), (Runs{2, 2, false}));
    EXPECT_EQ(runs(run, march(16)), (Runs{3, 3, true}));
}

TEST_F(RunsTest, AreNoneForWhatIsNoRoutine) {
    EXPECT_EQ(runs(m_year.addTask(march(3)), march(10)), Runs{});
}

TEST_F(RunsTest, OfThePresentGoBackAsFarAsTheyHaveTo) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 2, 3, 4, 5, 6, 7});
    for (QDate day{2026, 1, 1}; day <= QDate{2026, 12, 31}; day = day.addDays(1))
        m_year.done(run, day);
    EXPECT_EQ(runs(run, march(2)).current, 31 + 28 + 2);
    EXPECT_EQ(runs(run, QDate{2026, 12, 31}).current, 365);
    EXPECT_EQ(runs(run, QDate{2027, 6, 1}).current, 365); // a year that is over
}

TEST_F(RunsTest, OfThePresentAreThoseOfTheWholePast) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const test::RandomPlanner random{seed};
        for (const Action& action : random.actions()) {
            const Runs all = runsOf(random.planner(), action, random.today);
            ASSERT_EQ(presentRunOf(random.planner(), action, random.today),
                      (Runs{all.current, 0, all.inWeeks}))
                << seed;
        }
    }
}

} // namespace
} // namespace ninefold::runs_test
