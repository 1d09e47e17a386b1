// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/week_chart.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/random_planner.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::week_chart_test {
namespace {

// Noon of Monday, 2 March 2026.
class WeekChartTest : public testing::Test {
protected:
    void open(const std::vector<Record>& all, PlanId plan) {
        store = std::make_unique<test::MemoryStore>(all);
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        model.show(session.get(), plan);
        chart.resize(1000, 240);
        chart.show(model);
        chart.show();
    }
    void TearDown() override { model.show(nullptr, {}); }

    test::DayRecords records;
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    ProgressModel model;
    WeekChart chart{theme};
};

TEST_F(WeekChartTest, HasTheNumbersOfCoreForAnyPlanner) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const test::RandomPlanner random{seed};
        clock.set(std::clamp(random.today, QDate{2026, 1, 1}, QDate{2026, 12, 31}));
        open(random.planner().records(), random.plan());
        QList<QPointF> rates;
        const auto points = weekPoints(random.planner(), random.plan(), model.lineDays(), session->today());
        for (std::size_t week = 0; week < points.size(); ++week)
            if (points[week].score)
                rates.append(
                    {static_cast<double>(week), 100 * static_cast<double>(points[week].score->rate())});
        EXPECT_EQ(chart.rates(), rates) << "seed " << seed;
        model.show(nullptr, {});
    }
}

TEST_F(WeekChartTest, DrawsTheFeelingAsALineOfItsOwnAndNothingThatIsToCome) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 2, 24});
    open(records.all(), records.plan());
    ASSERT_TRUE(session->setFeeling({2026, 2, 24}, 4));
    ASSERT_TRUE(session->setFeeling({2026, 2, 25}, 3));
    chart.show(model);
    EXPECT_EQ(chart.feelings(), (QList<QPointF>{{8, 3.5}}));
    ASSERT_EQ(chart.rates().size(), 10); // up to the week of 2 March
    EXPECT_NEAR(chart.rates().at(8).y(), 100.0 / 7, 1e-9);
}

TEST_F(WeekChartTest, ATickMovesAPointAndLeavesTheLinesStanding) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 2, 23});
    open(records.all(), records.plan());
    ASSERT_TRUE(session->setFeeling({2026, 2, 24}, 4));
    ASSERT_TRUE(session->setFeeling({2026, 2, 10}, 2));
    chart.show(model);
    const auto lines = chart.chart()->series();
    EXPECT_EQ(lines.size(), 4); // two feelings apart, the weeks before, and this one
    ASSERT_TRUE(session->checkIn({run, {2026, 2, 24}, DayRecord::Fill}));
    chart.show(model);
    EXPECT_EQ(chart.chart()->series(), lines);
    EXPECT_NEAR(chart.rates().at(8).y(), 200.0 / 7, 1e-9);
    ASSERT_TRUE(session->checkIn({run, {2026, 3, 2}, DayRecord::Fill}));
    chart.show(model);
    EXPECT_NEAR(chart.rates().back().y(), 100.0 / 7, 1e-9);
    QApplication::processEvents(); // the chart is laid out
    chart.clearFocus();
    WeekChart fresh{theme};
    fresh.resize(chart.size());
    fresh.show(model);
    EXPECT_EQ(chart.grab().toImage(), fresh.grab().toImage());
}

TEST_F(WeekChartTest, MakesTheLinesAnewWhenAWeekInterruptsThem) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 2, 23});
    open(records.all(), records.plan());
    ASSERT_EQ(chart.chart()->series().size(), 2);
    ASSERT_TRUE(session->addRest(records.plan(), {{2026, 2, 9}, {2026, 2, 15}}));
    chart.show(model);
    EXPECT_EQ(chart.chart()->series().size(), 3);
    WeekChart fresh{theme};
    fresh.resize(chart.size());
    fresh.show(model);
    EXPECT_EQ(chart.rates(), fresh.rates());
    EXPECT_EQ(chart.grab().toImage(), fresh.grab().toImage());
}

TEST_F(WeekChartTest, IsWalkedByKeyAndReadOut) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 2, 23});
    records.addRest({2026, 2, 25}, {2026, 2, 26}, QStringLiteral("Ill"));
    open(records.all(), records.plan());
    const QSignalSpy opened{&chart, &WeekChart::partOpened};
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.accessibleName(), QStringLiteral(". week of 23 February: 20%, 1 of 5, resting"));
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(chart.days(chart.current()), (DateSpan{{2026, 2, 23}, {2026, 3, 1}}));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right); // to come
    EXPECT_EQ(chart.days(chart.current()).first, (QDate{2026, 3, 2}));
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("23 February\t20%\t1 of 5")));
}

TEST_F(WeekChartTest, LooksAtTheReviewPeriodAroundAMonthOrAWeek) {
    records.addDaily(QStringLiteral("Run"));
    open(records.all(), records.plan());
    model.setStep(ProgressStep::Month);
    EXPECT_EQ(model.lineDays(), (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
    model.setStep(ProgressStep::Week);
    EXPECT_EQ(model.lineDays(), (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
}

} // namespace
} // namespace ninefold::ui::week_chart_test
