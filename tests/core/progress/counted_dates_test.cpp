// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/counted_dates.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::counted_dates_test {
namespace {

using test::YearOfRecords;

const DateSpan march{QDate{2026, 3, 2}, QDate{2026, 3, 15}};
const QDate today{2026, 3, 11};

class CountedDates : public testing::Test {
protected:
    std::vector<CountedDate> dates(ActionId id) {
        return countedDates(m_year.planner(), m_year.action(id), march, today);
    }

    YearOfRecords m_year;
};

TEST_F(CountedDates, ListEverySlotWithWhatItAdds) {
    const ActionId blocks = m_year.addWeekly(Weekdays{1, 3}, Decimal{2});
    m_year.put([&] {
        CheckIn first = m_year.done(blocks, march.first, Decimal{1});
        first.note = QStringLiteral("tired");
        return first;
    }());
    m_year.record(blocks, QDate{2026, 3, 9}, CheckInState::Skip);
    m_year.done(blocks, today, Decimal{1});
    const auto listed = dates(blocks);
    ASSERT_EQ(listed.size(), 4U);
    EXPECT_EQ(listed[0].mark, Mark::Partly);
    EXPECT_EQ(listed[0].soFar.got, Rational(1, 2));
    EXPECT_EQ(listed[0].soFar.base, 1);
    EXPECT_EQ(listed[0].amount, Decimal{1});
    EXPECT_EQ(listed[0].note, QStringLiteral("tired"));
    EXPECT_EQ(listed[1].mark, Mark::NoRecord);
    EXPECT_EQ(listed[2].mark, Mark::Skipped);
    EXPECT_EQ(listed[2].whole.base, 0);
    // The open half adds to the whole only.
    EXPECT_EQ(listed[3].mark, Mark::Partly);
    EXPECT_EQ(listed[3].soFar.base, 0);
    EXPECT_EQ(listed[3].whole.got, Rational(1, 2));
}

TEST_F(CountedDates, ListWeeksWithTheDaysOnWhichTheyWereDone) {
    const ActionId swim = m_year.addQuota(3);
    m_year.done(swim, QDate{2026, 3, 3});
    m_year.done(swim, QDate{2026, 3, 10});
    m_year.done(swim, today);
    const auto listed = dates(swim);
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_TRUE(listed[0].isWeek);
    EXPECT_EQ(listed[0].date, march.first);
    EXPECT_EQ(listed[0].mark, Mark::Partly);
    EXPECT_EQ(listed[0].doneOn, (std::vector{QDate{2026, 3, 3}}));
    EXPECT_EQ(listed[1].soFar.base, 2);
    EXPECT_EQ(listed[1].whole.base, 3);
}

TEST_F(CountedDates, ListADueDateWithTheDayItWasDone) {
    const ActionId letter = m_year.addEvery(7, QDate{2026, 3, 6});
    m_year.done(letter, QDate{2026, 3, 4});
    m_year.record(letter, QDate{2026, 3, 5}, CheckInState::Missed);
    const auto listed = dates(letter);
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].date, QDate(2026, 3, 6));
    EXPECT_EQ(listed[0].mark, Mark::Done);
    EXPECT_EQ(listed[0].doneOn, (std::vector{QDate{2026, 3, 4}}));
    EXPECT_EQ(listed[1].mark, Mark::NotYet);
}

TEST_F(CountedDates, ListATaskOnceInThePeriodThatJudgesIt) {
    const ActionId task = m_year.addTask(QDate{2026, 3, 10});
    m_year.finish(task, QDate{2026, 3, 4});
    const auto listed = dates(task);
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].date, QDate(2026, 3, 4));
    EXPECT_EQ(listed[0].mark, Mark::Done);
    EXPECT_TRUE(countedDates(m_year.planner(), m_year.action(task), {today, march.last}, today).empty());
}

TEST_F(CountedDates, ListATaskThatWasLetGoAsNotCounted) {
    const ActionId task = m_year.addTask(QDate{2026, 3, 10});
    Action ended = m_year.action(task);
    ended.endedOn = QDate{2026, 3, 10}; // on the day it was due
    m_year.put(ended);
    const auto listed = dates(task);
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_TRUE(listed[0].isLetGo);
    EXPECT_EQ(listed[0].soFar.base, 0);
    EXPECT_EQ(listed[0].whole.base, 0);
    ended.endedOn = QDate{2026, 3, 11}; // a day too late
    m_year.put(ended);
    EXPECT_FALSE(dates(task)[0].isLetGo);
    EXPECT_EQ(dates(task)[0].soFar.base, 1);
}

TEST_F(CountedDates, ATaskDoneAfterThePeriodStandsUnderItsDueDateWithTheDayItWasDone) {
    const ActionId task = m_year.addTask(QDate{2026, 3, 3});
    m_year.finish(task, QDate{2026, 3, 9});
    const auto early =
        countedDates(m_year.planner(), m_year.action(task), {march.first, QDate{2026, 3, 8}}, today);
    ASSERT_EQ(early.size(), 1U);
    EXPECT_EQ(early[0].date, QDate(2026, 3, 3));
    EXPECT_EQ(early[0].mark, Mark::NoRecord);
    EXPECT_EQ(early[0].whole.got, 0);
    EXPECT_EQ(early[0].doneOn, (std::vector{QDate{2026, 3, 9}}));
    EXPECT_EQ(dates(task)[0].mark, Mark::Done);
}

TEST_F(CountedDates, AWeekSaysHowManyOfItsDaysAskForNothing) {
    const ActionId swim = m_year.addQuota(3);
    m_year.rest(QDate{2026, 3, 2}, QDate{2026, 3, 3});
    m_year.record(swim, QDate{2026, 3, 4}, CheckInState::Skip);
    m_year.done(swim, QDate{2026, 3, 3}); // done beats rest
    const auto listed = dates(swim);
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].freeDays, 2);
    EXPECT_EQ(listed[0].whole.base, 2); // 3 × 5 / 7, rounded
    EXPECT_EQ(listed[1].freeDays, 0);
}

TEST_F(CountedDates, ListTheLogsOfWhatIsMeasured) {
    const ActionId books = m_year.addMeasured(12);
    m_year.done(books, QDate{2026, 3, 4}, Decimal{2});
    m_year.done(books, QDate{2026, 3, 13}, Decimal{2}); // still to come
    const auto listed = dates(books);
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].amount, Decimal{2});
    EXPECT_EQ(listed[0].soFar.got, 2);
}

} // namespace
} // namespace ninefold::counted_dates_test
