// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/today_list.h"

#include "core/progress/day_strips.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::today_list_test {
namespace {

using test::YearOfRecords;

const QDate today{2026, 3, 11}; // a Wednesday
const QDate monday{2026, 3, 9};

class TodayListTest : public testing::Test {
protected:
    TodayList list(QDate date = today) { return todayList(m_year.planner(), date, today); }

    // Where an action stands: "group", "met", "others" or nowhere, with its mark.
    static const TodayItem* find(const std::vector<TodayItem>& items, ActionId id) {
        for (const TodayItem& item : items) {
            if (item.action == id)
                return &item;
        }
        return nullptr;
    }
    static const TodayItem* listed(const TodayList& list, ActionId id) {
        for (const TodayGroup& group : list.groups) {
            if (const TodayItem* item = find(group.items, id))
                return item;
        }
        return nullptr;
    }
    bool isListed(ActionId id, QDate date = today) { return listed(list(date), id); }
    bool isMet(ActionId id, QDate date = today) { return find(list(date).met, id); }
    bool isOther(ActionId id, QDate date = today) { return find(list(date).others, id); }
    Mark markOf(ActionId id, QDate date = today) {
        const TodayList shown = list(date);
        const TodayItem* item = listed(shown, id);
        return item ? item->mark : Mark::NotScheduled;
    }
    void edit(ActionId id, const std::function<void(Action&)>& change) {
        Action action = m_year.action(id);
        change(action);
        m_year.put(action);
    }
    void setOrder(const QStringList& order) {
        PlannerSettings settings = m_year.planner().settings();
        settings.whenOrder = order;
        m_year.put(settings);
    }

    YearOfRecords m_year;
};

TEST_F(TodayListTest, ListsWhatIsScheduledForTheDate) {
    const ActionId run = m_year.addWeekly(Weekdays{3});
    const ActionId rest = m_year.addWeekly(Weekdays{4});
    EXPECT_TRUE(isListed(run));
    EXPECT_EQ(markOf(run), Mark::NotYet);
    EXPECT_FALSE(isListed(rest));
    EXPECT_TRUE(isOther(rest));
    EXPECT_EQ(markOf(run, today.addDays(-7)), Mark::NoRecord);
}

TEST_F(TodayListTest, IsEmptyOutsideEveryPlan) {
    m_year.addWeekly(Weekdays{3});
    EXPECT_FALSE(list(QDate{2027, 1, 6}).plan);
    EXPECT_TRUE(list(QDate{2027, 1, 6}).groups.empty());
}

TEST_F(TodayListTest, ListsNTimesAWeekUntilTheWeekIsMetThenFoldsIt) {
    const ActionId swim = m_year.addQuota(2);
    m_year.done(swim, monday);
    EXPECT_TRUE(isListed(swim));
    EXPECT_EQ(listed(list(), swim)->weekDone, 1);
    m_year.done(swim, monday.addDays(1));
    EXPECT_FALSE(isListed(swim));
    EXPECT_TRUE(isMet(swim));
    EXPECT_TRUE(isListed(swim, monday)); // at that time it was not met
}

TEST_F(TodayListTest, KeepsInPlaceWhatMetItsWeekOnThatDay) {
    const ActionId swim = m_year.addQuota(1);
    m_year.done(swim, today);
    EXPECT_EQ(markOf(swim), Mark::Done);
    EXPECT_FALSE(isMet(swim));
}

TEST_F(TodayListTest, ListsTasksDueWithinSevenDaysAndOverdueOnes) {
    const ActionId soon = m_year.addTask(today.addDays(7));
    const ActionId later = m_year.addTask(today.addDays(8));
    const ActionId overdue = m_year.addTask(QDate{2026, 1, 20});
    EXPECT_TRUE(isListed(soon));
    EXPECT_FALSE(isListed(later));
    EXPECT_FALSE(isOther(later));
    EXPECT_TRUE(isListed(overdue));
    EXPECT_EQ(listed(list(), overdue)->due, QDate(2026, 1, 20));
}

TEST_F(TodayListTest, ListsADoneTaskOnTheDayItWasDoneOnly) {
    const ActionId task = m_year.addTask(today.addDays(40));
    m_year.finish(task, today);
    EXPECT_EQ(markOf(task), Mark::Done);
    const ActionId earlier = m_year.addTask(today);
    m_year.finish(earlier, monday);
    EXPECT_FALSE(isListed(earlier));
    EXPECT_TRUE(isListed(earlier, monday));
}

TEST_F(TodayListTest, LeavesOutTasksThatEndedOrHaveNotBegun) {
    const ActionId ended = m_year.addTask(today);
    edit(ended, [](Action& a) { a.endedOn = today; });
    EXPECT_FALSE(isListed(ended));
    const ActionId notBegun = m_year.addTask(today.addDays(5));
    edit(notBegun, [](Action& a) { a.from = today.addDays(1); });
    EXPECT_FALSE(isListed(notBegun));
}

TEST_F(TodayListTest, ListsADeadlineWithinItsWindowUntilItIsDone) {
    const ActionId letter = m_year.addEvery(10, QDate{2026, 3, 15});
    EXPECT_FALSE(isListed(letter, QDate{2026, 3, 5})); // past, and not due on that day
    EXPECT_EQ(markOf(letter), Mark::NotYet);
    EXPECT_EQ(listed(list(), letter)->reason, TodayReason::Deadline);
    EXPECT_EQ(listed(list(), letter)->due, QDate(2026, 3, 15));
    m_year.done(letter, monday);
    EXPECT_FALSE(isListed(letter));
    EXPECT_TRUE(isOther(letter));
    EXPECT_EQ(markOf(letter, monday), Mark::Done);
}

TEST_F(TodayListTest, ListsAMissedDeadlineOnItsDay) {
    const ActionId letter = m_year.addEvery(5, monday);
    EXPECT_EQ(markOf(letter, monday), Mark::NoRecord);
}

TEST_F(TodayListTest, ListsAnythingDoneThatDay) {
    const ActionId run = m_year.addWeekly(Weekdays{4});
    const ActionId books = m_year.addMeasured(12);
    EXPECT_TRUE(isOther(run));
    EXPECT_TRUE(isOther(books));
    m_year.done(run, today);
    m_year.done(books, today, Decimal{2});
    EXPECT_EQ(markOf(run), Mark::Done);
    EXPECT_EQ(markOf(books), Mark::Done);
    EXPECT_EQ(listed(list(), books)->amount, Decimal{2});
}

TEST_F(TodayListTest, LeavesOutWhatIsNotCountedAndWhatHasEnded) {
    const ActionId calm = m_year.add(ActionKind::None);
    const ActionId run = m_year.addWeekly(Weekdays{3});
    edit(run, [](Action& a) { a.endedOn = today; });
    EXPECT_FALSE(isListed(calm) || isOther(calm));
    EXPECT_FALSE(isListed(run) || isOther(run));
}

TEST_F(TodayListTest, StillListsWhatWasDoneOnTheDayItEnded) {
    const ActionId run = m_year.addWeekly(Weekdays{3});
    m_year.done(run, today);
    edit(run, [](Action& a) { a.endedOn = today; });
    EXPECT_EQ(markOf(run), Mark::Done);
}

TEST_F(TodayListTest, ShowsRestAndWhatIsScheduledAsResting) {
    const ActionId run = m_year.addWeekly(Weekdays{3});
    const ActionId swim = m_year.addQuota(2);
    m_year.rest(monday, monday.addDays(6));
    EXPECT_TRUE(list().isResting);
    EXPECT_EQ(markOf(run), Mark::Resting);
    EXPECT_EQ(markOf(swim), Mark::Resting);
    EXPECT_FALSE(listed(list(), run)->isOpen());
}

TEST_F(TodayListTest, ShowsAFutureDayAsAPlanThatCanBeSkipped) {
    const ActionId run = m_year.addWeekly(Weekdays{4});
    const ActionId read = m_year.addWeekly(Weekdays{4});
    m_year.record(read, today.addDays(1), CheckInState::Skip);
    EXPECT_EQ(markOf(run, today.addDays(1)), Mark::NotYet);
    EXPECT_EQ(markOf(read, today.addDays(1)), Mark::Skipped);
}

TEST_F(TodayListTest, GroupsByTimeOfDayInTheOrderOfTheSettings) {
    const QStringList times{{},
                            QStringLiteral("evening"),
                            QStringLiteral("noon"),
                            QStringLiteral("morning"),
                            QStringLiteral("commute")};
    for (const QString& when : times) {
        const ActionId id = m_year.addWeekly(Weekdays{3});
        edit(id, [&](Action& a) {
            a.when = when;
            if (when == QLatin1String{"noon"})
                a.time = QTime{12, 0};
        });
    }
    setOrder({QStringLiteral("morning"), QStringLiteral("evening")});
    QStringList shown;
    for (const TodayGroup& group : list().groups)
        shown << group.when;
    EXPECT_EQ(shown, (QStringList{QStringLiteral("morning"), QStringLiteral("evening"),
                                  QStringLiteral("noon"), QStringLiteral("commute"), QString{}}));
}

TEST_F(TodayListTest, OrdersAGroupByClockTimeThenPlace) {
    const ActionId first = m_year.addWeekly(Weekdays{3});
    const ActionId second = m_year.addWeekly(Weekdays{3});
    const ActionId third = m_year.addWeekly(Weekdays{3});
    edit(third, [](Action& a) { a.time = QTime{7, 30}; });
    const TodayList shown = list();
    ASSERT_EQ(shown.groups.size(), 1U);
    const auto& items = shown.groups.front().items;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].action, third);
    EXPECT_EQ(items[1].action, first);
    EXPECT_EQ(items[2].action, second);
}

TEST_F(TodayListTest, PutsWhatTheUserOrderedBeforeTheRestOfItsGroup) {
    const ActionId first = m_year.addWeekly(Weekdays{3});
    const ActionId second = m_year.addWeekly(Weekdays{3});
    const ActionId third = m_year.addWeekly(Weekdays{3});
    edit(first, [](Action& a) { a.time = QTime{7, 30}; });
    edit(second, [](Action& a) { a.order = 1; });
    edit(third, [](Action& a) { a.order = 0; });
    const auto items = list().groups.front().items;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].action, third);
    EXPECT_EQ(items[1].action, second);
    EXPECT_EQ(items[2].action, first);
}

TEST_F(TodayListTest, CarriesTheNumberAndTheWordsOfTheDay) {
    m_year.done(m_year.addWeekly(Weekdays{3}), today);
    m_year.addWeekly(Weekdays{3});
    DayNote day{DayNoteId::make(), m_year.plan().id, today, QStringLiteral("fine")};
    day.feeling = 4;
    m_year.put(day);
    EXPECT_EQ(list().score->rate(), Rational(1, 2));
    EXPECT_EQ(list().note, QStringLiteral("fine"));
    EXPECT_EQ(list().feeling, 4);
}

TEST_F(TodayListTest, KnowsWhatYesterdayLeftOpen) {
    const QDate yesterday = today.addDays(-1);
    const ActionId open = m_year.addWeekly(Weekdays{2});
    const ActionId partly = m_year.addWeekly(Weekdays{2}, Decimal{2});
    const ActionId missed = m_year.addWeekly(Weekdays{2});
    m_year.addQuota(3); // its week is still open
    const ActionId due = m_year.addTask(yesterday);
    m_year.addTask(today);
    m_year.done(partly, yesterday);
    m_year.record(missed, yesterday, CheckInState::Missed);
    const auto left = leftOpenOn(m_year.planner(), yesterday, today);
    ASSERT_EQ(left.size(), 3U);
    EXPECT_EQ(left[0].action, open);
    EXPECT_EQ(left[1].action, partly);
    EXPECT_EQ(left[2].action, due);
}

TEST_F(TodayListTest, HasAStripOfTheLastFourteenDays) {
    const ActionId run = m_year.addWeekly(Weekdays{1, 2, 3, 4, 5});
    m_year.done(run, monday);
    const auto marks = markStrip(m_year.planner(), m_year.action(run), {today.addDays(-13), today}, today);
    ASSERT_EQ(marks.size(), 14U);
    EXPECT_EQ(marks[13], Mark::NotYet);
    EXPECT_EQ(marks[12], Mark::NoRecord);
    EXPECT_EQ(marks[11], Mark::Done);
    EXPECT_EQ(marks[10], Mark::NotScheduled);
}

TEST_F(TodayListTest, HasAStripOfTheWeekWithEachDaysFill) {
    m_year.done(m_year.addWeekly(Weekdays{1, 2, 3, 4, 5}), monday);
    m_year.rest(today.addDays(1), today.addDays(2));
    const auto week = weekStrip(m_year.planner(), today, today);
    ASSERT_EQ(week.size(), 7U);
    EXPECT_EQ(week[0].date, monday);
    EXPECT_EQ(week[0].score->rate(), 1);
    EXPECT_EQ(week[1].score->rate(), 0);
    EXPECT_TRUE(week[3].isResting);
    EXPECT_FALSE(week[3].score);
    EXPECT_FALSE(week[6].score);
    const auto turn = weekStrip(m_year.planner(), QDate{2026, 12, 31}, today);
    EXPECT_TRUE(turn[3].isPlanned);
    EXPECT_FALSE(turn[4].isPlanned);
}

} // namespace
} // namespace ninefold::today_list_test
