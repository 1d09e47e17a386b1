// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/burn_up.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/fit/kept_file.h"
#include "tests/ui/fit/picture_blocks.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/progress_tables.h"
#include "ui/models/year_days_model.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/progress/day_field_delegate.h"
#include "ui/progress/figure_view.h"
#include "ui/progress/period_chart.h"
#include "ui/progress/week_chart.h"
#include "ui/progress/year_calendar.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <gtest/gtest.h>

namespace ninefold::ui::chart_picture_test {
namespace {

constexpr int block = 4;      // pixels that are looked at together, each way
constexpr int tolerance = 40; // of 255, in the mean of a block
constexpr QSize plotSize{480, 240};

struct Look {
    const char* name;
    const Theme* theme;
};

// Three quarters of a year with ups and downs, feelings, a rest and a measured action.
class ChartPicture : public testing::TestWithParam<Look> {
protected:
    void SetUp() override {
        const ActionId run = records.addDaily(QStringLiteral("Run"));
        books = records.addMeasured(QStringLiteral("Books"), 100);
        for (int day = 0; day < 240; ++day) {
            const QDate date = QDate{2026, 1, 1}.addDays(day);
            if ((day * day / 50 + day) % 4 != 0)
                records.addDone(run, date);
            if (day % 9 == 0)
                records.addDone(books, date, Decimal{day > 120 ? 5 : 2});
        }
        records.addRest({2026, 8, 3}, {2026, 8, 9}, QStringLiteral("Holiday"));
        clock.set(QDate{2026, 8, 27});
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        for (int day = 0; day < 50; day += 2)
            ASSERT_TRUE(session->setFeeling(QDate{2026, 7, 2}.addDays(day), 1 + (day / 6) % 5));
        theme.use(*GetParam().theme);
        model.show(session.get(), records.plan());
    }
    void TearDown() override { model.show(nullptr, {}); }

    // The plot alone: labels beside it differ with every font.
    void compare(WalkableChart& chart, const char* name) {
        chart.resize(600, 320);
        chart.show();
        QApplication::processEvents();
        compare(chart.grab().toImage(), chart.chart()->plotArea().toAlignedRect(), name);
    }

    // What is at `place`, at one size.
    void compare(const QImage& whole, const QRect& place, const char* name) {
        const QImage seen =
            whole.copy(place).scaled(plotSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage means = test::inBlocks(seen, block);
        QByteArray bytes;
        QBuffer buffer{&bytes};
        ASSERT_TRUE(means.save(&buffer, "PNG"));
        const QString file =
            QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{GetParam().name});
        QImage expected;
        ASSERT_TRUE(expected.loadFromData(test::kept(QStringLiteral("pictures/") + file, bytes)));
        ASSERT_EQ(expected.size(), means.size());
        int different = 0;
        for (int y = 0; y < means.height(); ++y)
            for (int x = 0; x < means.width(); ++x)
                different += test::distance(means.pixel(x, y), expected.pixel(x, y)) > tolerance ? 1 : 0;
        // The few percentages inside the plot may be set in another font.
        const int most = means.width() * means.height() / 20;
        const QString path = QDir::temp().filePath(QStringLiteral("ninefold-") + file);
        if (different > most)
            whole.save(path);
        EXPECT_LE(different, most) << "what was seen is in " << path.toStdString();
    }

    test::DayRecords records;
    ActionId books = ActionId::make();
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    ProgressModel model;
};

TEST_P(ChartPicture, OfPeriodsLooksAsItDid) {
    PeriodChart chart{theme};
    chart.show(model);
    compare(chart, "periods");
}

TEST_P(ChartPicture, OfWeeksLooksAsItDid) {
    WeekChart chart{theme};
    chart.show(model);
    compare(chart, "weeks");
}

TEST_P(ChartPicture, OfAMeasuredActionLooksAsItDid) {
    BurnUpChart chart{theme};
    const Action& action = *session->planner().action(books);
    chart.show(action, *session->planner().spanOf(action),
               *burnUpOf(session->planner(), action, session->today()));
    compare(chart, "burn-up");
}

TEST_P(ChartPicture, OfTheYearLooksAsItDid) {
    YearDaysModel days;
    YearCalendar calendar{theme, days, new DayFieldDelegate{theme, days}};
    calendar.resize(1100, 200);
    days.show(model);
    calendar.show();
    QApplication::processEvents();
    compare(calendar.viewport()->grab().toImage(),
            calendar.visualRect(days.index(0, 0)) | calendar.visualRect(days.index(6, 52)), "year");
}

TEST_P(ChartPicture, OfATableLooksAsItDid) {
    FigureTable table;
    FigureView view{theme, table, 2, true};
    view.resize(1100, 200);
    table.setRows(routineHeadings(), routineRows(model));
    view.show();
    QApplication::processEvents();
    const auto compareColumn = [&](int column, const char* name) {
        compare(view.viewport()->grab().toImage(),
                view.visualRect(table.index(0, column)) |
                    view.visualRect(table.index(table.rowCount() - 1, column)),
                name);
    };
    compareColumn(2, "table-bars");
    compareColumn(8, "table-weeks");
}

INSTANTIATE_TEST_SUITE_P(InEachTheme, ChartPicture,
                         testing::Values(Look{"light", &Theme::light()}, Look{"dark", &Theme::dark()}),
                         [](const auto& tested) { return std::string{tested.param.name}; });

} // namespace
} // namespace ninefold::ui::chart_picture_test
