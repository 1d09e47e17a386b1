// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_history.h"

#include <gtest/gtest.h>

namespace ninefold::made_up_history_test {
namespace {

const QDate today{2026, 11, 21};

class MadeUpHistory : public testing::Test {
protected:
    Action add(ActionKind kind, ScheduleRule rule) {
        Action action{ActionId::make(), m_plan.id, 0, m_cell++, QStringLiteral("Action")};
        action.kind = kind;
        action.target = Decimal{12};
        ScheduleVersion version{ScheduleId::make(), action.id, m_plan.from};
        version.rule = rule;
        version.days = Weekdays{1, 3, 5};
        version.n = 3;
        version.anchor = m_plan.from;
        Change change;
        change.create(action);
        if (kind == ActionKind::Routine)
            change.create(version);
        EXPECT_TRUE(m_planner.apply(change));
        return action;
    }
    void SetUp() override {
        Change change;
        change.create(m_plan);
        ASSERT_TRUE(m_planner.apply(change));
    }

    int m_cell = 0;
    Plan m_plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Planner m_planner;
};

TEST_F(MadeUpHistory, BreaksNoRuleAndLeavesTodayOpen) {
    for (const ScheduleRule rule : {ScheduleRule::Weekly, ScheduleRule::Quota, ScheduleRule::Every}) {
        const Action routine = add(ActionKind::Routine, rule);
        const auto history = madeUpHistory(m_planner, routine, today, 7);
        EXPECT_GT(history.size(), 20U);
        Change change;
        for (const CheckIn& checkIn : history) {
            EXPECT_LT(checkIn.date, today);
            change.create(checkIn);
        }
        EXPECT_TRUE(m_planner.apply(change));
    }
}

TEST_F(MadeUpHistory, IsTheSameEveryTime) {
    const Action routine = add(ActionKind::Routine, ScheduleRule::Weekly);
    const auto first = madeUpHistory(m_planner, routine, today, 3);
    const auto again = madeUpHistory(m_planner, routine, today, 3);
    ASSERT_EQ(first.size(), again.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].date, again[i].date);
        EXPECT_EQ(first[i].state, again[i].state);
    }
}

TEST_F(MadeUpHistory, LogsWhatIsMeasuredAndNothingElse) {
    const Action books = add(ActionKind::Measured, ScheduleRule::Weekly);
    EXPECT_FALSE(madeUpHistory(m_planner, books, today, 3).empty());
    const Action attitude = add(ActionKind::None, ScheduleRule::Weekly);
    EXPECT_TRUE(madeUpHistory(m_planner, attitude, today, 3).empty());
}

TEST_F(MadeUpHistory, IsEmptyBeforeTheFirstDay) {
    const Action routine = add(ActionKind::Routine, ScheduleRule::Weekly);
    EXPECT_TRUE(madeUpHistory(m_planner, routine, m_plan.from, 3).empty());
}

} // namespace
} // namespace ninefold::made_up_history_test
