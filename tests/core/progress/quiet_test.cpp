// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/quiet.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::quiet_test {
namespace {

using test::YearOfRecords;

const QDate lastTime{2026, 3, 2};

class Quiet : public testing::Test {
protected:
    bool isQuietOn(ActionId id, QDate day) { return isQuiet(m_year.planner(), m_year.action(id), day); }

    YearOfRecords m_year;
};

TEST_F(Quiet, BeginsAfterAFortnightWithoutAnythingDone) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 2, 3, 4, 5});
    m_year.done(run, lastTime);
    EXPECT_FALSE(isQuietOn(run, lastTime.addDays(14)));
    EXPECT_TRUE(isQuietOn(run, lastTime.addDays(15)));
    m_year.done(run, lastTime.addDays(15));
    EXPECT_FALSE(isQuietOn(run, lastTime.addDays(15)));
}

TEST_F(Quiet, WaitsUntilTwoSlotsWentBy) {
    const ActionId letter = m_year.addEvery(20, lastTime);
    m_year.done(letter, lastTime);
    EXPECT_FALSE(isQuietOn(letter, lastTime.addDays(39)));
    EXPECT_TRUE(isQuietOn(letter, lastTime.addDays(41)));
}

TEST_F(Quiet, LeavesRestsOut) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 2, 3, 4, 5});
    m_year.done(run, lastTime);
    m_year.rest(lastTime.addDays(3), lastTime.addDays(9));
    EXPECT_FALSE(isQuietOn(run, lastTime.addDays(21)));
    EXPECT_TRUE(isQuietOn(run, lastTime.addDays(22)));
}

TEST_F(Quiet, IsNothingForWhatIsNotInForceOrNoRoutine) {
    const ActionId run = m_year.addWeekly(Weekdays{1});
    Action ended = m_year.action(run);
    ended.endedOn = QDate{2026, 2, 1};
    m_year.put(ended);
    EXPECT_FALSE(isQuietOn(run, lastTime));
    EXPECT_FALSE(isQuietOn(m_year.addMeasured(12), lastTime));
}

TEST_F(Quiet, TakesFourWeeksForASubGoal) {
    const ActionId run = m_year.addWeekly(Weekdays{1});
    const ActionId task = m_year.addTask(QDate{2026, 12, 1});
    m_year.done(run, lastTime);
    const auto quietOn = [&](QDate day) {
        return isQuiet(m_year.planner(), m_year.plan().id, m_year.action(run).block, day);
    };
    EXPECT_FALSE(quietOn(lastTime.addDays(28)));
    EXPECT_TRUE(quietOn(lastTime.addDays(29)));
    m_year.finish(task, lastTime.addDays(20));
    EXPECT_FALSE(quietOn(lastTime.addDays(29)));
    EXPECT_FALSE(isQuiet(m_year.planner(), m_year.plan().id, 8, lastTime.addDays(29)));
}

} // namespace
} // namespace ninefold::quiet_test
