// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/year_weeks.h"

#include "core/progress/day_scores.h"
#include "core/progress/numbers.h"
#include "core/progress/week_points.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::year_weeks_test {
namespace {

const QDate today{2026, 3, 18}; // the Wednesday of week 12

class YearWeeks : public testing::Test {
protected:
    void addChapter(QDate first, QDate last, const QString& name) {
        m_year.put(Period{PeriodId::make(), m_year.plan().id, PeriodKind::Chapter, first, last, name});
    }
    void addReview(ReviewKind kind, DateSpan days, QDate finished) {
        Review review{ReviewId::make(), m_year.plan().id, kind, days.first, days.last};
        review.finishedOn = finished;
        m_year.put(review);
    }
    [[nodiscard]] YearWeek week(int number, QDate on = today) const {
        return yearWeeks(m_year.planner(), m_year.plan(), on)[static_cast<std::size_t>(number - 1)];
    }

    test::YearOfRecords m_year;
};

TEST_F(YearWeeks, AreThoseThatTheYearTouches) {
    const auto weeks = yearWeeks(m_year.planner(), m_year.plan(), today);
    ASSERT_EQ(weeks.size(), 53U) << "2026 begins and ends on a Thursday";
    EXPECT_EQ(weeks.front().week.first, QDate(2025, 12, 29));
    EXPECT_EQ(weeks.back().week.last, QDate(2027, 1, 3));
    EXPECT_FALSE(weeks[11].isToCome);
    EXPECT_TRUE(weeks[12].isToCome);
}

TEST_F(YearWeeks, HaveTheNumbersOfTheWeeklyLine) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 3});
    m_year.done(run, QDate{2026, 3, 9});
    m_year.rest({2026, 3, 4}, {2026, 3, 5});
    EXPECT_EQ(week(11).score->rate(), Rational(1, 2));
    EXPECT_TRUE(week(10).isResting);
    EXPECT_FALSE(week(11).isResting);
    EXPECT_FALSE(week(13).score);
}

TEST_F(YearWeeks, AWinIsATaskDoneOrATargetReached) {
    const ActionId task = m_year.addTask({2026, 6, 30});
    m_year.finish(task, {2026, 3, 3});
    const ActionId books = m_year.addMeasured(3);
    m_year.done(books, {2026, 2, 2}, Decimal{2});
    m_year.done(books, {2026, 3, 4}, Decimal{1});
    m_year.done(books, {2026, 3, 11}, Decimal{5});
    const ActionId later = m_year.addTask({2026, 6, 30});
    m_year.finish(later, {2026, 3, 20});
    EXPECT_EQ(winsOf(m_year.planner(), m_year.plan(), today),
              (std::vector<Win>{{task, {2026, 3, 3}}, {books, {2026, 3, 4}}}))
        << "what is done after today is no win yet";
    EXPECT_EQ(week(10).wins, (std::vector<ActionId>{task, books}));
}

TEST_F(YearWeeks, AReviewStandsInTheWeekOfItsFinish) {
    addReview(ReviewKind::Month, {{2026, 2, 1}, {2026, 2, 28}}, {2026, 3, 2});
    addReview(ReviewKind::Year, {{2026, 1, 1}, {2026, 12, 31}}, {2027, 1, 20});
    EXPECT_EQ(week(10).reviews, 1);
    EXPECT_EQ(week(53).reviews, 0);
    EXPECT_EQ(week(53, {2027, 1, 20}).reviews, 1) << "one that came late stands at the year's end";
}

TEST_F(YearWeeks, ChaptersAreCutByTheDaysInOrder) {
    addChapter({2026, 5, 1}, {2026, 6, 30}, QStringLiteral("Interviews"));
    addChapter({2026, 1, 1}, {2026, 4, 30}, QStringLiteral("Preparing"));
    m_year.rest({2026, 4, 1}, {2026, 4, 2});
    const auto chapters = chaptersOn(m_year.planner(), m_year.plan().id, {{2026, 4, 1}, {2026, 5, 31}});
    ASSERT_EQ(chapters.size(), 2U);
    EXPECT_EQ(chapters[0].name, QStringLiteral("Preparing"));
    EXPECT_EQ(chapters[0].from, QDate(2026, 4, 1));
    EXPECT_EQ(chapters[1].to, QDate(2026, 5, 31));
}

TEST_F(YearWeeks, AChapterChangesNoNumberAndIsNoRest) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 3, 5});
    m_year.done(run, QDate{2026, 3, 2});
    m_year.addQuota(3);
    m_year.addMeasured(12);
    const DateSpan quarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};
    const auto rateOf = [&] {
        const Numbers numbers{m_year.planner()};
        return numbers.ofGrid(m_year.plan().id, quarter, today);
    };
    const Level before = rateOf();
    const auto days = dayScores(m_year.planner(), m_year.plan().id, quarter, today);
    const auto weeks = weekScores(m_year.planner(), m_year.plan().id, quarter, today);
    addChapter({2026, 2, 1}, {2026, 3, 31}, QStringLiteral("Interviews"));
    EXPECT_EQ(rateOf().soFar, before.soFar);
    EXPECT_EQ(rateOf().whole, before.whole);
    const auto same = [](const std::optional<Score>& a, const std::optional<Score>& b) {
        return a.has_value() == b.has_value() && (!a || (a->got == b->got && a->base == b->base));
    };
    EXPECT_TRUE(
        std::ranges::equal(dayScores(m_year.planner(), m_year.plan().id, quarter, today), days, same));
    EXPECT_TRUE(
        std::ranges::equal(weekScores(m_year.planner(), m_year.plan().id, quarter, today), weeks, same));
    EXPECT_TRUE(restBands(m_year.planner(), m_year.plan().id, quarter).empty());
    EXPECT_FALSE(week(10).isResting);
}

} // namespace
} // namespace ninefold::year_weeks_test
