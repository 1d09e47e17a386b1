// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/burn_up_chart.h"

#include "tests/support/random_planner.h"
#include "tests/support/year_of_records.h"
#include "ui/theme/theme_source.h"

#include <QLineSeries>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::burn_up_chart_test {
namespace {

class BurnUpChartTest : public testing::Test {
protected:
    void show(const Planner& planner, const Action& action, const BurnUp& burnUp) {
        chart.show(action, *planner.spanOf(action), burnUp);
    }

    ThemeSource theme;
    BurnUpChart chart{theme};
};

TEST_F(BurnUpChartTest, HasTheNumbersOfCoreForAnyPlanner) {
    int shown = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const test::RandomPlanner random{seed};
        for (const Action& action : random.actions()) {
            const auto burnUp = burnUpOf(random.planner(), action, random.today);
            if (!burnUp)
                continue;
            ++shown;
            show(random.planner(), action, *burnUp);
            QList<QPointF> logged{{0, 0}};
            for (const BurnUpPoint& point : burnUp->days)
                logged.append({static_cast<double>(logged.size()), static_cast<double>(point.logged)});
            EXPECT_EQ(chart.logged(), logged) << "seed " << seed; // nothing to come is drawn
            const QPointF end = chart.planned().back();
            EXPECT_EQ(end.x(), random.planner().spanOf(action)->days());
        }
    }
    EXPECT_GT(shown, 0);
}

TEST_F(BurnUpChartTest, DrawsNothingAgainThatIsAsItWas) {
    test::YearOfRecords year;
    const ActionId books = year.addMeasured(365);
    year.done(books, {2026, 1, 3}, Decimal{7});
    const auto upTo = [&](QDate day) { return *burnUpOf(year.planner(), year.action(books), day); };
    show(year.planner(), year.action(books), upTo({2026, 1, 4}));
    const auto lines = chart.chart()->series();
    const QSignalSpy first{static_cast<QLineSeries*>(lines.at(0)), &QXYSeries::pointsReplaced};
    const QSignalSpy second{static_cast<QLineSeries*>(lines.at(1)), &QXYSeries::pointsReplaced};
    show(year.planner(), year.action(books), upTo({2026, 1, 4}));
    EXPECT_EQ(first.count() + second.count(), 0);
    show(year.planner(), year.action(books), upTo({2026, 1, 5}));
    EXPECT_GT(first.count() + second.count(), 0);
    EXPECT_EQ(chart.logged().size(), 6);
}

TEST_F(BurnUpChartTest, SaysHowFarAheadOfItsPlanItIs) {
    test::YearOfRecords year;
    const ActionId books = year.addMeasured(365); // one a day
    year.done(books, {2026, 1, 3}, Decimal{7});
    show(year.planner(), year.action(books), *burnUpOf(year.planner(), year.action(books), {2026, 1, 4}));
    EXPECT_EQ(chart.planned(), (QList<QPointF>{{0, 0}, {365, 365}}));
    EXPECT_EQ(chart.spoken(), QStringLiteral("up to 4 January: 7 of 4 planned; 3 ahead"));
    EXPECT_EQ(chart.table().back(),
              (QStringList{QStringLiteral("4 January"), QStringLiteral("7"), QStringLiteral("4")}));
}

} // namespace
} // namespace ninefold::ui::burn_up_chart_test
