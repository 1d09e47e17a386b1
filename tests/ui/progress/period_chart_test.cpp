// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/period_chart.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/random_planner.h"
#include "ui/models/why_row.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/progress/week_chart.h"
#include "ui/theme/theme_source.h"

#include <QBarSet>
#include <gtest/gtest.h>

namespace ninefold::ui::period_chart_test {
namespace {

TEST(PeriodChartTest, HasTheNumbersOfCoreForAnyPlanner) {
    ThemeSource theme;
    PeriodChart chart{theme};
    int rated = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const test::RandomPlanner random{seed};
        const test::FixedClock clock{std::clamp(random.today, QDate{2026, 1, 1}, QDate{2026, 12, 31})};
        test::MemoryStore store{random.planner().records()};
        PlannerSession session{store, clock};
        ASSERT_TRUE(session.load());
        ProgressModel model;
        model.show(&session, random.plan());
        for (const ProgressStep step : {ProgressStep::Period, ProgressStep::Month, ProgressStep::Week}) {
            model.setStep(step);
            chart.show(model);
            const auto spans = spansOf(*random.planner().plan(random.plan()), step);
            ASSERT_EQ(chart.bars().count(), static_cast<int>(spans.size()));
            const QList<QStringList> lines = chart.table();
            for (std::size_t at = 0; at < spans.size(); ++at) {
                const bool isBegun = spans[at].first <= session.today();
                const Level level =
                    isBegun ? gridLevel(random.planner(), random.plan(), spans[at], session.today())
                            : Level{};
                rated += level.soFar ? 1 : 0;
                EXPECT_DOUBLE_EQ(chart.bars().at(static_cast<int>(at)),
                                 level.soFar ? 100 * static_cast<double>(*level.soFar) : 0)
                    << "seed " << seed;
                if (!isBegun)
                    continue;
                const QStringList& line = lines.at(static_cast<qsizetype>(at) + 1);
                EXPECT_EQ(line.at(1), level.soFar ? percentText(*level.soFar) : QString{});
                EXPECT_EQ(line.at(2), level.whole ? percentText(*level.whole) : QString{});
            }
        }
    }
    EXPECT_GT(rated, 100);
}

TEST(PeriodChartTest, ShowsOtherNumbersInTheSameColumns) {
    ThemeSource theme;
    PeriodChart chart{theme};
    chart.resize(600, 300);
    for (unsigned seed = 0; seed < 4; ++seed) {
        const test::RandomPlanner random{seed};
        const test::FixedClock clock{QDate{2026, 12, 31}};
        test::MemoryStore store{random.planner().records()};
        PlannerSession session{store, clock};
        ASSERT_TRUE(session.load());
        ProgressModel model;
        model.show(&session, random.plan());
        chart.show(model);
        PeriodChart fresh{theme};
        fresh.resize(chart.size());
        fresh.show(model);
        EXPECT_EQ(chart.table(), fresh.table());
        EXPECT_EQ(chart.grab().toImage(), fresh.grab().toImage()) << "seed " << seed;
    }
}

TEST(WalkableChartTest, NeverMovesByItself) {
    ThemeSource theme;
    const PeriodChart periods{theme};
    const WeekChart weeks{theme};
    const BurnUpChart burnUp{theme};
    for (const WalkableChart* chart : std::initializer_list<const WalkableChart*>{&periods, &weeks, &burnUp})
        EXPECT_EQ(chart->chart()->animationOptions(), QChart::NoAnimation);
}

} // namespace
} // namespace ninefold::ui::period_chart_test
