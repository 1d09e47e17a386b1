// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_range.h"

#include <gtest/gtest.h>

namespace ninefold::ui::table_range_test {
namespace {

const QDate wednesday{2026, 3, 4};

TEST(TableRange, WeeksEndWithTheOneOfTheDay) {
    EXPECT_EQ(daysAround(TableRange::TwoWeeks, wednesday), (DateSpan{{2026, 2, 23}, {2026, 3, 8}}));
    EXPECT_EQ(daysAround(TableRange::FourWeeks, wednesday), (DateSpan{{2026, 2, 9}, {2026, 3, 8}}));
}

TEST(TableRange, MonthsAndQuartersAreThoseOfTheCalendar) {
    EXPECT_EQ(daysAround(TableRange::Month, QDate(2028, 2, 29)), (DateSpan{{2028, 2, 1}, {2028, 2, 29}}));
    EXPECT_EQ(daysAround(TableRange::Quarter, wednesday), (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
    EXPECT_EQ(daysAround(TableRange::Quarter, QDate(2026, 12, 31)),
              (DateSpan{{2026, 10, 1}, {2026, 12, 31}}));
}

TEST(TableRange, TheNextOnesFollowWithoutAGap) {
    for (const TableRange range :
         {TableRange::TwoWeeks, TableRange::FourWeeks, TableRange::Month, TableRange::Quarter}) {
        const DateSpan here = daysAround(range, wednesday);
        EXPECT_EQ(daysAround(range, dayOfNext(range, wednesday, 1)).first, here.last.addDays(1));
        EXPECT_EQ(daysAround(range, dayOfNext(range, wednesday, -1)).last, here.first.addDays(-1));
    }
}

} // namespace
} // namespace ninefold::ui::table_range_test
