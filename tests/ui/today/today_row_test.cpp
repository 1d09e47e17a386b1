// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_row.h"

#include "tests/support/printing.h"
#include "tests/ui/today/shown_today.h"

#include <gtest/gtest.h>

namespace ninefold::test::today_row_test {
namespace {

// The second line of an item on 2 March 2026.
QString basisOf(const DayRecords& records, ActionId action) {
    const ShownToday shown{records};
    const auto* model = static_cast<const ui::TodayModel*>(shown.list().model());
    return model->index(model->rowOf(action)).data(ui::TodayModel::BasisRole).toString();
}

TEST(TodayRow, SaysHowManyDaysATaskHasLeft) {
    DayRecords records;
    const ActionId soon = records.addTask(QStringLiteral("Apply"), QDate{2026, 3, 9});
    const ActionId now = records.addTask(QStringLiteral("Pay"), QDate{2026, 3, 2});
    const ActionId late = records.addTask(QStringLiteral("Call"), QDate{2026, 2, 27});
    EXPECT_EQ(basisOf(records, soon), QStringLiteral("7 day(s) left · 9 March"));
    EXPECT_EQ(basisOf(records, now), QStringLiteral("due today · 2 March"));
    EXPECT_EQ(basisOf(records, late), QStringLiteral("3 day(s) overdue · 27 February"));
}

TEST(TodayRow, SaysWhatAWeekHasGot) {
    DayRecords records;
    const ActionId run = records.addQuota(QStringLiteral("Run"), 3);
    records.addDone(run, QDate{2026, 3, 2});
    EXPECT_EQ(basisOf(records, run), QStringLiteral("this week 1 of 3"));
}

TEST(TodayRow, SaysHowMuchOfTheDaysAmountIsThere) {
    DayRecords records;
    const ActionId water = records.addDaily(QStringLiteral("Water"), Decimal{2});
    records.addDone(water, QDate{2026, 3, 2}, Decimal::fromText(QStringLiteral("1.2")));
    EXPECT_EQ(basisOf(records, water), QStringLiteral("1.2 of 2 · 0 of the last 14 day(s)"));
}

TEST(TodayRow, SaysHowFarAMeasuredActionIs) {
    DayRecords records;
    const ActionId books = records.addMeasured(QStringLiteral("Books"), 12);
    records.addDone(books, QDate{2026, 2, 1}, Decimal{3});
    records.addDone(books, QDate{2026, 3, 2}, Decimal{2});
    EXPECT_EQ(basisOf(records, books), QStringLiteral("2 on this day · 5 of 12 in all"));
}

} // namespace
} // namespace ninefold::test::today_row_test
