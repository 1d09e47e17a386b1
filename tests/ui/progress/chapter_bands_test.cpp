// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/year_days_model.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/progress/day_field_delegate.h"
#include "ui/progress/period_chart.h"
#include "ui/progress/week_chart.h"
#include "ui/progress/year_calendar.h"
#include "ui/theme/theme_source.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace ninefold::ui::chapter_bands_test {
namespace {

// The charts of 2026 on Monday, 2 March, with a chapter from 2 February to 15 April.
class ChapterBands : public testing::Test {
protected:
    ChapterBands() {
        EXPECT_TRUE(session.load());
        model.show(&session, records.plan());
    }
    void TearDown() override { model.show(nullptr, {}); }
    void addChapter() {
        EXPECT_TRUE(ReviewVerbs{session}.addChapter(records.plan(), {{2026, 2, 2}, {2026, 4, 15}},
                                                    QStringLiteral("Interviews")));
    }
    template <class Chart> void show(Chart& chart) {
        chart.resize(1000, 300);
        chart.show(model);
        chart.show();
        QCoreApplication::processEvents(); // the room of the bands is laid out
    }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    ActionId books = records.addMeasured(QStringLiteral("Read"), 12);
    test::MemoryStore store{records.all()};
    test::FixedClock clock{QDate{2026, 3, 2}};
    PlannerSession session{store, clock};
    ThemeSource theme;
    ProgressModel model;
    const QString said = QStringLiteral("chapter “Interviews”, 2 February – 15 April");
};

TEST_F(ChapterBands, StandAboveTheWeeksAndAreSaid) {
    WeekChart chart{theme};
    show(chart);
    const double top = chart.placeOf(0).top();
    addChapter();
    show(chart);
    ASSERT_EQ(chart.chapters().size(), 1U);
    const QRectF band = chart.bandOf(chart.chapters().front());
    EXPECT_NEAR(band.left(), chart.placeOf(5).left(), 1) << "2 February is the sixth Monday";
    EXPECT_LT(band.bottom(), chart.placeOf(0).top());
    EXPECT_GT(chart.placeOf(0).top(), top);
    EXPECT_TRUE(chart.spoken().endsWith(QStringLiteral("chapter “Interviews”, 2 February – 5 April")))
        << "cut by the weeks of the chart";
    EXPECT_FALSE(chart.spoken().contains(QStringLiteral("resting")));
}

TEST_F(ChapterBands, StandAboveTheColumnsOfThePeriods) {
    PeriodChart chart{theme};
    addChapter();
    show(chart);
    ASSERT_EQ(chart.chapters().size(), 1U);
    const QRectF band = chart.bandOf(chart.chapters().front());
    EXPECT_GT(band.left(), chart.placeOf(0).center().x() - chart.placeOf(0).width() / 4);
    EXPECT_GT(band.right(), chart.placeOf(1).left());
    EXPECT_LT(band.right(), chart.placeOf(1).center().x());
    EXPECT_TRUE(chart.accessibleDescription().contains(said));
}

TEST_F(ChapterBands, StandBelowTheYearOfDays) {
    YearDaysModel days;
    YearCalendar calendar{theme, days, new DayFieldDelegate{theme, days}};
    days.show(model);
    const int without = calendar.sizeHint().height();
    addChapter();
    days.show(model);
    calendar.setChapters(model.chapters(model.plan()->span()));
    EXPECT_GT(calendar.sizeHint().height(), without);
    EXPECT_EQ(calendar.accessibleDescription(), said);
}

TEST_F(ChapterBands, StandAboveABurnUp) {
    BurnUpChart chart{theme};
    addChapter();
    const ProgressMeasured& measured = model.measured().front();
    const DateSpan days = model.daysOf(books);
    chart.resize(600, 240);
    chart.show(model.action(books), days, measured.burnUp, model.chapters(days));
    chart.show();
    ASSERT_EQ(chart.chapters().size(), 1U);
    EXPECT_TRUE(chart.spoken().contains(said));
}

TEST_F(ChapterBands, LeaveTheNumbersOfEveryChartAsTheyAre) {
    WeekChart weeks{theme};
    show(weeks);
    const auto rates = weeks.rates();
    const auto year = model.year().soFar;
    const auto goals = model.goals().front().level.soFar;
    addChapter();
    show(weeks);
    EXPECT_EQ(weeks.rates(), rates);
    EXPECT_EQ(model.year().soFar, year);
    EXPECT_EQ(model.goals().front().level.soFar, goals);
    EXPECT_TRUE(model.rests().empty());
}

} // namespace
} // namespace ninefold::ui::chapter_bands_test
