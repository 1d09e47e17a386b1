// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_spans.h"

#include <gtest/gtest.h>

namespace ninefold::progress_spans_test {
namespace {

const Plan year{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};

TEST(ProgressSpans, CanBeTheWholeYear) {
    EXPECT_EQ(spansOf(year, ProgressStep::Year), std::vector{year.span()});
}

TEST(ProgressSpans, CutAYearIntoReviewPeriodsMonthsOrWeeksWithoutGaps) {
    for (const auto& [step, count] :
         {std::pair{ProgressStep::Period, 4U}, {ProgressStep::Month, 12U}, {ProgressStep::Week, 53U}}) {
        const auto spans = spansOf(year, step);
        ASSERT_EQ(spans.size(), count);
        EXPECT_EQ(spans.front().first, year.from);
        EXPECT_EQ(spans.back().last, year.to);
        for (std::size_t i = 1; i < spans.size(); ++i)
            EXPECT_EQ(spans[i - 1].last.addDays(1), spans[i].first);
    }
}

TEST(ProgressSpans, AreCutByThePlan) {
    const Plan part{PlanId::make(), 2026, QDate{2026, 2, 10}, QDate{2026, 4, 5}};
    const auto months = spansOf(part, ProgressStep::Month);
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[0], (DateSpan{{2026, 2, 10}, {2026, 2, 28}}));
    EXPECT_EQ(months[2], (DateSpan{{2026, 4, 1}, {2026, 4, 5}}));
    EXPECT_EQ(spansOf(part, ProgressStep::Week).front(), (DateSpan{{2026, 2, 10}, {2026, 2, 15}}));
}

TEST(ProgressSpans, FindTheOneOfADayOrTheNearest) {
    const auto months = spansOf(year, ProgressStep::Month);
    EXPECT_EQ(spanOn(months, {2026, 3, 31}), 2U);
    EXPECT_EQ(spanOn(months, {2025, 3, 31}), 0U);
    EXPECT_EQ(spanOn(months, {2030, 1, 1}), 11U);
}

} // namespace
} // namespace ninefold::progress_spans_test
