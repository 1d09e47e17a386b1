// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_facts.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::test::review_facts_test {
namespace {

const DateSpan quarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};
const QDate after{2026, 4, 10};

class FactsOfAQuarter : public testing::Test {
protected:
    // A routine that is due on Mondays, 13 of them in the quarter, done on the first `times` of them.
    ActionId mondays(int times) {
        const ActionId routine = m_year.addWeekly({1});
        for (int week = 0; week < times; ++week)
            m_year.done(routine, QDate{2026, 1, 5}.addDays(7 * week));
        return routine;
    }
    void end(ActionId action, QDate day) {
        Action ended = m_year.action(action);
        ended.endedOn = day;
        m_year.put(ended);
    }
    ReviewFacts facts() const {
        return reviewFacts(Numbers{m_year.planner()}, m_year.plan(), quarter, after);
    }
    FactBand bandOf(ActionId action) const {
        for (const FactLine& line : facts().lines) {
            if (line.action == action)
                return line.band;
        }
        ADD_FAILURE() << "not among the facts";
        return {};
    }

    YearOfRecords m_year;
};

TEST_F(FactsOfAQuarter, PutEveryActionIntoOneBand) {
    const ActionId slow = mondays(1);
    const ActionId untouched = mondays(0);
    const ActionId almost = mondays(12);
    const ActionId kept = mondays(12);
    m_year.done(kept, QDate{2026, 3, 30});
    const ActionId letGo = mondays(4);
    end(letGo, QDate{2026, 3, 2});
    const ActionId later = m_year.addTask(QDate{2026, 11, 1});
    m_year.add(ActionKind::None);

    EXPECT_EQ(bandOf(kept), FactBand::Kept);
    EXPECT_EQ(bandOf(almost), FactBand::Almost);
    EXPECT_EQ(bandOf(slow), FactBand::Slow);
    EXPECT_EQ(bandOf(untouched), FactBand::Untouched);
    EXPECT_EQ(bandOf(letGo), FactBand::LetGo);
    EXPECT_EQ(bandOf(later), FactBand::NotRated);
    EXPECT_EQ(facts().lines.size(), 6U);
}

TEST_F(FactsOfAQuarter, BeginWithTheWins) {
    mondays(0);
    const ActionId half = mondays(6);
    const ActionId kept = mondays(13);
    const auto lines = facts().lines;
    EXPECT_EQ(lines[0].action, kept);
    EXPECT_EQ(lines[1].action, half);
    EXPECT_EQ(lines[1].percent, 46);
}

TEST_F(FactsOfAQuarter, LeaveOutWhatWasEndedBeforeOrBeginsLater) {
    const ActionId old = mondays(1);
    end(old, QDate{2025, 12, 31});
    const ActionId next = mondays(0);
    Action later = m_year.action(next);
    later.from = QDate{2026, 4, 1};
    m_year.put(later);
    EXPECT_TRUE(facts().lines.empty());
}

TEST_F(FactsOfAQuarter, CompareWithThePeriodBefore) {
    mondays(13);
    EXPECT_EQ(facts().percent, 100);
    EXPECT_FALSE(facts().previousPercent);
    const auto second =
        reviewFacts(Numbers{m_year.planner()}, m_year.plan(), {QDate{2026, 4, 1}, QDate{2026, 6, 30}}, after);
    EXPECT_EQ(second.previousPercent, 100);
}

TEST_F(FactsOfAQuarter, CountTheTasksThatWereFinishedInIt) {
    const ActionId task = m_year.addTask(QDate{2026, 3, 1});
    EXPECT_EQ(facts().finishedTasks, 0);
    m_year.finish(task, QDate{2026, 2, 1});
    EXPECT_EQ(facts().finishedTasks, 1);
}

TEST_F(FactsOfAQuarter, AreFrozenWithTheirBasis) {
    mondays(6);
    mondays(13);
    const auto snapshot = snapshotOf(Numbers{m_year.planner()}, m_year.plan().id, quarter, after);
    EXPECT_EQ(snapshot.asOf, after);
    ASSERT_EQ(snapshot.numbers.size(), 4U);
    const SnapshotNumber& grid = snapshot.numbers[0];
    EXPECT_EQ(grid.block, centre);
    EXPECT_EQ(grid.percent, 73); // the mean of 6/13 and 13/13
    EXPECT_EQ(grid.base, Decimal{2});
    const SnapshotNumber& first = snapshot.numbers[2];
    EXPECT_EQ(first.got, Decimal{6});
    EXPECT_EQ(first.base, Decimal{13});
    EXPECT_EQ(first.percent, 46);
}

class OfferedReview : public testing::Test {
protected:
    std::optional<DateSpan> on(QDate today) const {
        const auto offer = reviewToOffer(m_year.planner(), today);
        return offer ? std::optional{offer->period} : std::nullopt;
    }
    YearOfRecords m_year;
};

TEST_F(OfferedReview, ComesInTheLastWeekAndStaysForAFortnight) {
    m_year.add(ActionKind::Routine);
    EXPECT_FALSE(on({2026, 3, 24}));
    EXPECT_EQ(on({2026, 3, 25}), quarter);
    EXPECT_EQ(on({2026, 4, 14}), quarter);
    EXPECT_FALSE(on({2026, 4, 15}));
}

TEST_F(OfferedReview, IsGoneOnceItIsFinished) {
    m_year.add(ActionKind::Routine);
    Review review{ReviewId::make(), m_year.plan().id, ReviewKind::Period, quarter.first, quarter.last};
    m_year.put(review);
    EXPECT_EQ(on({2026, 4, 1}), quarter);
    review.finishedOn = QDate{2026, 4, 1};
    m_year.put(review);
    EXPECT_FALSE(on({2026, 4, 1}));
}

TEST_F(OfferedReview, IsNoneForAYearWithNothingInIt) {
    EXPECT_FALSE(on({2026, 3, 31}));
}

TEST_F(OfferedReview, OfTheLastQuarterComesAlsoInTheNewYear) {
    m_year.add(ActionKind::Routine);
    EXPECT_EQ(on({2027, 1, 3}), (DateSpan{QDate{2026, 10, 1}, QDate{2026, 12, 31}}));
}

TEST(PeriodAfter, IsTheNextOfThePlanOrThreeMonths) {
    const YearOfRecords year;
    EXPECT_EQ(periodAfter(year.planner(), year.plan(), quarter),
              (DateSpan{QDate{2026, 4, 1}, QDate{2026, 6, 30}}));
    EXPECT_EQ(periodAfter(year.planner(), year.plan(), {QDate{2026, 10, 1}, QDate{2026, 12, 31}}),
              (DateSpan{QDate{2027, 1, 1}, QDate{2027, 3, 31}}));
}

} // namespace
} // namespace ninefold::test::review_facts_test
