// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_periods.h"
#include "core/session/focus_changes.h"
#include "tests/core/session/session_year.h"

#include <rapidcheck/gtest.h>

namespace ninefold::test::review_cycle_test {
namespace {

class ReviewCycleOfAYear : public SessionYear {
protected:
    std::vector<DateSpan> periods() const { return reviewPeriods(*m_session.planner().plan(m_plan)); }
};

TEST_F(ReviewCycleOfAYear, CutsOpenTimeAnewAndLeavesWhatIsOver) {
    ASSERT_TRUE(m_session.setReviewCycle(m_plan, CycleUnit::Week, 8));
    const auto tiles = periods();
    ASSERT_EQ(tiles.size(), 6U);
    EXPECT_EQ(tiles[0], (DateSpan{QDate{2026, 1, 1}, QDate{2026, 3, 31}}));
    EXPECT_EQ(tiles[1], (DateSpan{QDate{2026, 4, 1}, QDate{2026, 5, 26}}));
    EXPECT_EQ(tiles[5], (DateSpan{QDate{2026, 11, 11}, QDate{2026, 12, 31}}))
        << "the last ends with the plan";
    EXPECT_EQ(m_announced, 1);
}

TEST_F(ReviewCycleOfAYear, IsOneStepAndNoneWhereNothingWouldChange) {
    const auto quarters = periods();
    ASSERT_TRUE(m_session.setReviewCycle(m_plan, CycleUnit::Month, 3));
    EXPECT_EQ(m_announced, 0);
    ASSERT_TRUE(m_session.setReviewCycle(m_plan, CycleUnit::Month, 1));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::ChangeCycle);
    EXPECT_EQ(periods().size(), 10U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(periods(), quarters);
}

TEST_F(ReviewCycleOfAYear, ReplacesOneThatHasNotFinishedAPeriod) {
    ASSERT_TRUE(m_session.setReviewCycle(m_plan, CycleUnit::Week, 8));
    ASSERT_TRUE(m_session.setReviewCycle(m_plan, CycleUnit::Month, 2));
    EXPECT_EQ(m_session.planner().plan(m_plan)->reviewCycles.size(), 2U);
    EXPECT_EQ(periods()[1], (DateSpan{QDate{2026, 4, 1}, QDate{2026, 5, 31}}));
}

TEST_F(ReviewCycleOfAYear, StaysOnceEveryPeriodIsOver) {
    m_clock.set(QDateTime{QDate{2027, 1, 3}, QTime{12, 0}, Qt::UTC});
    const auto refused = m_session.setReviewCycle(m_plan, CycleUnit::Week, 8);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::YearOver);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("2026")});
}

TEST_F(ReviewCycleOfAYear, NeedsALength) {
    EXPECT_EQ(m_session.setReviewCycle(m_plan, CycleUnit::Week, 0).error().code, ErrorCode::NumberOutOfRange);
}

RC_GTEST_PROP(ReviewCycles, LeaveWhatIsOverAloneAndCutTheRestWithoutGaps, ()) {
    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}.addDays(*rc::gen::inRange(0, 60)), QDate{2026, 12, 31}};
    QDate today = plan.from;
    for (int turn = *rc::gen::inRange(1, 5); turn > 0; --turn) {
        today = today.addDays(*rc::gen::inRange(0, 150));
        const auto unit = *rc::gen::element(CycleUnit::Week, CycleUnit::Month);
        const auto before = reviewPeriods(plan);
        const auto after = withReviewCycle(plan, unit, *rc::gen::inRange(1, 13), today);
        RC_ASSERT(after.has_value() == (plan.to >= today));
        if (!after)
            return;
        plan = *after;
        const auto tiles = reviewPeriods(plan);
        RC_ASSERT(tiles.front().first == plan.from);
        RC_ASSERT(tiles.back().last == plan.to);
        for (std::size_t i = 1; i < tiles.size(); ++i)
            RC_ASSERT(tiles[i].first == tiles[i - 1].last.addDays(1));
        for (std::size_t i = 0; i < before.size() && before[i].last < today; ++i)
            RC_ASSERT(tiles[i] == before[i]);
    }
}

} // namespace
} // namespace ninefold::test::review_cycle_test
