// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_periods.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::review_periods_test {
namespace {

Plan planOf(QDate from, QDate to, std::vector<ReviewCycle> cycles = {}) {
    Plan plan{PlanId::make(), from.year(), from, to};
    plan.reviewCycles = std::move(cycles);
    return plan;
}

const QDate newYear{2026, 1, 1};
const QDate yearsEnd{2026, 12, 31};

void expectTheWholePlan(const Plan& plan, std::size_t periods) {
    const auto tiles = reviewPeriods(plan);
    ASSERT_EQ(tiles.size(), periods);
    EXPECT_EQ(tiles.front().first, plan.from);
    EXPECT_EQ(tiles.back().last, plan.to);
    for (std::size_t i = 1; i < tiles.size(); ++i)
        EXPECT_EQ(tiles[i].first, tiles[i - 1].last.addDays(1));
}

TEST(ReviewPeriods, AreQuartersUnlessThePlanSaysOtherwise) {
    const Plan plan = planOf(newYear, yearsEnd);
    expectTheWholePlan(plan, 4);
    EXPECT_EQ(reviewPeriodOn(plan, QDate{2026, 5, 20}), (DateSpan{QDate{2026, 4, 1}, QDate{2026, 6, 30}}));
    EXPECT_EQ(reviewPeriodOn(plan, QDate{2027, 5, 20}).last, yearsEnd);
}

TEST(ReviewPeriods, JoinAShortRestToTheirNeighbour) {
    // 52 weeks and a day: the last day belongs to the last tile.
    expectTheWholePlan(planOf(newYear, yearsEnd, {{newYear, CycleUnit::Week, 4}}), 13);
    // Ten days of January before the first of February.
    const Plan late = planOf(QDate{2026, 1, 22}, yearsEnd, {{newYear, CycleUnit::Month, 1}});
    expectTheWholePlan(late, 11);
    EXPECT_EQ(reviewPeriods(late).front().last, QDate(2026, 2, 28));
}

TEST(ReviewPeriods, KeepARestOfAFortnight) {
    expectTheWholePlan(planOf(newYear, QDate{2026, 4, 14}), 2);
    expectTheWholePlan(planOf(newYear, QDate{2026, 4, 13}), 1);
}

TEST(ReviewPeriods, FollowACycleThatBeginsInTheMiddle) {
    const Plan plan =
        planOf(newYear, yearsEnd, {{newYear, CycleUnit::Month, 3}, {QDate{2026, 7, 1}, CycleUnit::Month, 2}});
    expectTheWholePlan(plan, 5);
    EXPECT_EQ(reviewPeriodOn(plan, QDate{2026, 7, 1}), (DateSpan{QDate{2026, 7, 1}, QDate{2026, 8, 31}}));
}

class FinishedPeriods : public testing::Test {
protected:
    std::vector<FinishedPeriodEffect> effectsOf(const Action& after) {
        Change change;
        change.edit(m_year.action(after.id), after);
        return effectsOnFinishedPeriods(m_year.planner(), after.id, change, QDate{2026, 8, 1});
    }

    test::YearOfRecords m_year;
};

TEST_F(FinishedPeriods, AreNamedWhenAnotherDueDateChangesThem) {
    const ActionId id = m_year.addTask(QDate{2026, 3, 1});
    Action after = m_year.action(id);
    after.due = QDate{2026, 5, 1};
    const auto effects = effectsOf(after);
    ASSERT_EQ(effects.size(), 2U);
    EXPECT_EQ(effects[0].period.last, QDate(2026, 3, 31));
    EXPECT_EQ(effects[0].before, Rational{0});
    EXPECT_EQ(effects[0].after, std::nullopt);
    EXPECT_EQ(effects[1].period.last, QDate(2026, 6, 30));
    EXPECT_EQ(effects[1].before, std::nullopt);
    EXPECT_EQ(effects[1].after, Rational{0});
}

TEST_F(FinishedPeriods, AreNotNamedWhenTheyStayAsTheyAre) {
    const ActionId run = m_year.addWeekly(Weekdays{1});
    m_year.done(run, QDate{2026, 3, 2});
    Action after = m_year.action(run);
    after.text = QStringLiteral("Walk");
    EXPECT_TRUE(effectsOf(after).empty());
    after.to = QDate{2026, 10, 1};
    EXPECT_TRUE(effectsOf(after).empty()); // the running period only
    after.to = QDate{2026, 6, 1};
    EXPECT_TRUE(effectsOf(after).empty()); // nothing was done: 0 of fewer is 0 as well
    after.from = QDate{2026, 3, 1};
    EXPECT_EQ(effectsOf(after).size(), 1U);
}

TEST_F(FinishedPeriods, AreNamedWhenAWeightChangesTheirSubGoal) {
    const ActionId run = m_year.addTask(QDate{2026, 3, 1});
    m_year.finish(run, QDate{2026, 2, 1});
    m_year.addTask(QDate{2026, 3, 1});
    Action after = m_year.action(run);
    after.weight = 3;
    const auto effects = effectsOf(after);
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(effects[0].before, effects[0].after);
    EXPECT_EQ(effects[0].subGoalBefore, Rational(1, 2));
    EXPECT_EQ(effects[0].subGoalAfter, Rational(3, 4));
}

TEST_F(FinishedPeriods, AreNamedWhenAnotherTargetChangesThem) {
    const ActionId books = m_year.addMeasured(12);
    m_year.done(books, QDate{2026, 2, 1});
    Action after = m_year.action(books);
    after.target = Decimal{24};
    EXPECT_EQ(effectsOf(after).size(), 1U);
}

} // namespace
} // namespace ninefold::review_periods_test
