// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_marks.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::day_marks_test {
namespace {

using test::YearOfRecords;

constexpr Weekdays workdays{1, 2, 3, 4, 5};
const QDate today{2026, 3, 11}; // a Wednesday

QDate march(int day) {
    return QDate{2026, 3, day};
}

class DayMarksTest : public testing::Test {
protected:
    Mark mark(ActionId id, QDate day) {
        return DayMarks{m_year.planner(), m_year.action(id), {day, day}, today}.on(day);
    }

    YearOfRecords m_year;
};

TEST_F(DayMarksTest, TellTheEightApartForWeekdays) {
    const ActionId run = m_year.addWeekly(workdays, Decimal{2});
    m_year.done(run, march(2), Decimal{2});
    m_year.done(run, march(3), Decimal{1});
    m_year.record(run, march(4), CheckInState::Skip);
    m_year.rest(march(5), march(5));
    m_year.record(run, march(6), CheckInState::Missed);
    EXPECT_EQ(mark(run, march(2)), Mark::Done);
    EXPECT_EQ(mark(run, march(3)), Mark::Partly);
    EXPECT_EQ(mark(run, march(4)), Mark::Skipped);
    EXPECT_EQ(mark(run, march(5)), Mark::Resting);
    EXPECT_EQ(mark(run, march(6)), Mark::Missed);
    EXPECT_EQ(mark(run, march(7)), Mark::NotScheduled); // a Saturday
    EXPECT_EQ(mark(run, march(9)), Mark::NoRecord);
    EXPECT_EQ(mark(run, today), Mark::NotYet);
    EXPECT_EQ(mark(run, march(12)), Mark::NotYet);
}

TEST_F(DayMarksTest, ShowWorkThatWasDoneDuringARest) {
    const ActionId run = m_year.addWeekly(workdays, Decimal{2});
    m_year.rest(march(2), march(6));
    m_year.done(run, march(2), Decimal{2});
    m_year.done(run, march(3), Decimal{1});
    m_year.record(run, march(4), CheckInState::Missed);
    EXPECT_EQ(mark(run, march(2)), Mark::Done);
    EXPECT_EQ(mark(run, march(3)), Mark::Partly);
    EXPECT_EQ(mark(run, march(4)), Mark::Resting);
}

TEST_F(DayMarksTest, ShowANoteWithoutAStateAsNoRecord) {
    const ActionId run = m_year.addWeekly(workdays);
    m_year.record(run, march(9), CheckInState::None);
    EXPECT_EQ(mark(run, march(9)), Mark::NoRecord);
}

TEST_F(DayMarksTest, DoNotKnowYetWhatIsDoneAfterToday) {
    const ActionId run = m_year.addWeekly(workdays);
    m_year.done(run, march(12));
    m_year.record(run, march(13), CheckInState::Missed);
    m_year.record(run, march(16), CheckInState::Skip);
    EXPECT_EQ(mark(run, march(12)), Mark::NotYet);
    EXPECT_EQ(mark(run, march(13)), Mark::NotYet);
    EXPECT_EQ(mark(run, march(16)), Mark::Skipped);
}

TEST_F(DayMarksTest, ShowADayThatWasNotScheduledWhenItWasDone) {
    const ActionId run = m_year.addWeekly(workdays);
    m_year.done(run, march(7));
    EXPECT_EQ(mark(run, march(7)), Mark::Done);
}

TEST_F(DayMarksTest, AskOnEveryDayOfAWeekThatIsNotMet) {
    const ActionId swim = m_year.addQuota(2);
    m_year.done(swim, march(2));
    m_year.done(swim, march(4));
    m_year.done(swim, march(9));
    EXPECT_EQ(mark(swim, march(3)), Mark::NotScheduled); // that week was met
    EXPECT_EQ(mark(swim, march(10)), Mark::NoRecord);
    EXPECT_EQ(mark(swim, today), Mark::NotYet);
}

TEST_F(DayMarksTest, AskOnADueDateUnlessItsWorkWasDoneBefore) {
    const ActionId letter = m_year.addEvery(7, march(2));
    m_year.done(letter, march(6));
    EXPECT_EQ(mark(letter, march(2)), Mark::NoRecord);
    EXPECT_EQ(mark(letter, march(9)), Mark::NotScheduled);
    EXPECT_EQ(mark(letter, march(10)), Mark::NotScheduled);
    EXPECT_EQ(mark(letter, march(16)), Mark::NotYet);
}

TEST_F(DayMarksTest, ShowATaskOnItsDueDateAndWhenItWasDone) {
    const ActionId late = m_year.addTask(march(3));
    m_year.finish(late, march(5));
    EXPECT_EQ(mark(late, march(3)), Mark::NoRecord);
    EXPECT_EQ(mark(late, march(5)), Mark::Done);
    const ActionId early = m_year.addTask(march(9));
    m_year.finish(early, march(5));
    EXPECT_EQ(mark(early, march(9)), Mark::NotScheduled);
    EXPECT_EQ(mark(m_year.addTask(today), today), Mark::NotYet);
}

TEST_F(DayMarksTest, ShowLogsOfWhatIsMeasured) {
    const ActionId books = m_year.addMeasured(12);
    m_year.done(books, march(3), Decimal::fromText(QStringLiteral("0.5")));
    EXPECT_EQ(mark(books, march(3)), Mark::Done);
    EXPECT_EQ(mark(books, march(4)), Mark::NotScheduled);
}

} // namespace
} // namespace ninefold::day_marks_test
