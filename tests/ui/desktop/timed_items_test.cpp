// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/timed_items.h"

#include <gtest/gtest.h>

namespace ninefold::ui::timed_items_test {
namespace {

const QTime fourInTheMorning{4, 0};

TodayItem itemAt(QTime time, Mark mark = Mark::NotYet) {
    TodayItem item{ActionId::make()};
    item.reason = TodayReason::Scheduled;
    item.mark = mark;
    item.time = time;
    return item;
}

TodayList listOn(QDate date, std::vector<TodayItem> items) {
    TodayList list{date};
    list.groups.push_back({{}, std::move(items)});
    return list;
}

QString instantOf(QDate date, QTime time, const char* zone) {
    const auto items = timedItems(listOn(date, {itemAt(time)}), fourInTheMorning, QTimeZone{zone});
    return items.size() == 1 ? items.front().at.toUTC().toString(Qt::ISODate) : QString{};
}

TEST(TimedItems, AreOpenAndHaveATimeTheEarliestFirst) {
    const QDate date{2026, 3, 2};
    TodayItem untimed = itemAt({});
    untimed.time.reset();
    const auto items =
        timedItems(listOn(date, {itemAt({21, 0}), itemAt({7, 30}), untimed, itemAt({8, 0}, Mark::Done),
                                 itemAt({8, 0}, Mark::Skipped), itemAt({8, 0}, Mark::Resting)}),
                   fourInTheMorning, QTimeZone::utc());
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].at, QDateTime(date, QTime(7, 30), Qt::UTC));
    EXPECT_EQ(items[1].at, QDateTime(date, QTime(21, 0), Qt::UTC));
}

TEST(TimedItems, WithADueDateAreAskedForOnThatDayOnly) {
    TodayItem task = itemAt({9, 0});
    task.reason = TodayReason::TaskDue;
    task.due = QDate{2026, 3, 4};
    for (const int day : {2, 3, 5})
        EXPECT_TRUE(timedItems(listOn({2026, 3, day}, {task}), fourInTheMorning, QTimeZone::utc()).empty());
    EXPECT_EQ(timedItems(listOn({2026, 3, 4}, {task}), fourInTheMorning, QTimeZone::utc()).size(), 1U);
}

TEST(TimedItems, BeforeTheStartOfTheDayAreInItsNight) {
    EXPECT_EQ(instantOf({2026, 3, 2}, {1, 30}, "Asia/Seoul"), QStringLiteral("2026-03-02T16:30:00Z"));
    EXPECT_EQ(instantOf({2026, 3, 2}, {4, 0}, "Asia/Seoul"), QStringLiteral("2026-03-01T19:00:00Z"));
}

TEST(TimedItems, ComeByTheWallClockAlsoWhenClocksAreChanged) {
    // Europe/Berlin skips 02:00–03:00 on 29 March and shows it twice on 25 October.
    EXPECT_EQ(instantOf({2026, 3, 29}, {7, 0}, "Europe/Berlin"), QStringLiteral("2026-03-29T05:00:00Z"));
    EXPECT_EQ(instantOf({2026, 3, 28}, {2, 30}, "Europe/Berlin"), QStringLiteral("2026-03-29T01:00:00Z"));
    EXPECT_EQ(instantOf({2026, 10, 24}, {2, 30}, "Europe/Berlin"), QStringLiteral("2026-10-25T00:30:00Z"));
    EXPECT_EQ(instantOf({2026, 10, 25}, {7, 0}, "Europe/Berlin"), QStringLiteral("2026-10-25T06:00:00Z"));
}

} // namespace
} // namespace ninefold::ui::timed_items_test
