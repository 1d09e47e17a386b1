// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/number_period.h"

#include <gtest/gtest.h>

namespace ninefold::ui::number_period_test {
namespace {

TEST(NumberPeriodTest, IsTheReviewPeriodThatRunsOrTheYear) {
    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    const QDate today{2026, 5, 20};
    EXPECT_EQ(daysOf(NumberPeriod::Year, plan, today), plan.span());
    EXPECT_EQ(daysOf(NumberPeriod::Running, plan, today), (DateSpan{{2026, 4, 1}, {2026, 6, 30}}));
    plan.reviewCycles = {{QDate{2026, 1, 1}, CycleUnit::Month, 1}};
    EXPECT_EQ(daysOf(NumberPeriod::Running, plan, today), (DateSpan{{2026, 5, 1}, {2026, 5, 31}}));
}

TEST(NumberPeriodTest, AYearThatIsOverHasNoRunningPeriod) {
    const Plan plan{PlanId::make(), 2025, QDate{2025, 1, 1}, QDate{2025, 12, 31}};
    EXPECT_EQ(daysOf(NumberPeriod::Running, plan, QDate{2026, 5, 20}), plan.span());
}

} // namespace
} // namespace ninefold::ui::number_period_test
