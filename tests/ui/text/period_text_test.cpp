// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/period_text.h"

#include <gtest/gtest.h>

namespace ninefold::ui::period_text_test {
namespace {

const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
const QDate today{2026, 3, 2};

QString named(QDate first, QDate last) {
    return periodText(plan, {first, last}, today);
}

TEST(PeriodText, NamesTheWholeYearByWhereItIsSeenFrom) {
    EXPECT_EQ(periodText(plan, plan.span(), today), QStringLiteral("This year"));
    EXPECT_EQ(periodText(plan, plan.span(), today.addYears(1)), QStringLiteral("All of 2026"));
}

TEST(PeriodText, NamesQuartersMonthsAndDays) {
    EXPECT_EQ(named({2026, 10, 1}, {2026, 12, 31}), QStringLiteral("Q4, Oct–Dec"));
    EXPECT_EQ(named({2026, 2, 1}, {2026, 2, 28}), QStringLiteral("February"));
    EXPECT_EQ(named({2026, 2, 1}, {2026, 4, 30}), QStringLiteral("Feb–Apr"));
    EXPECT_EQ(named({2026, 2, 2}, {2026, 3, 1}), QStringLiteral("2 February – 1 March"));
}

} // namespace
} // namespace ninefold::ui::period_text_test
