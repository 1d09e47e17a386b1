// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"
#include "ui/progress/progress_screen.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::progress_bench {
namespace {

constexpr QSize screenAt1440By900{1360, 846};
const QDate today{2026, 11, 21};

/// Whatever is to be laid out and painted is, as in the window's own loop.
void settle() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// Progress over the last of ten made-up years.
struct Scene {
    Scene() {
        if (!document)
            std::abort();
        screen.resize(screenAt1440By900);
        screen.show(&session(), plan);
        screen.show();
        settle();
    }
    [[nodiscard]] PlannerSession& session() const { return (*document)->session(); }
    /// Ticks the first routine today, or takes the tick back.
    [[nodiscard]] bool tick() {
        isDone = !isDone;
        for (const Action* action : session().planner().actionsOf(plan)) {
            if (action->kind == ActionKind::Routine)
                return session()
                    .checkIn({action->id, today, isDone ? DayRecord::Fill : DayRecord::Clear})
                    .has_value();
        }
        return false;
    }

    const test::FixedClock clock{today};
    Result<std::unique_ptr<PlannerDocument>> document =
        PlannerDocument::inMemory(madeUpYears(today, 10, 1), clock);
    PlanId plan = session().planner().planOn(today)->id;
    ThemeSource theme;
    ProgressScreen screen{theme};
    bool isDone = false;
};

/// What cannot be beaten: charts as they come, with as many points as those of the screen.
class BareCharts : public QWidget {
public:
    BareCharts() {
        auto* column = new QVBoxLayout{this};
        auto* bars = new QBarSeries;
        bars->append(m_bars);
        column->addWidget(viewOf(bars));
        for (QLineSeries* line : {m_line, m_burnUp, m_plan})
            for (int i = 0; i < (line == m_line ? 13 : line == m_plan ? 2 : 325); ++i)
                line->append(i, (i * 7) % 100);
        column->addWidget(viewOf(m_line));
        auto* both = viewOf(m_burnUp);
        both->chart()->addSeries(m_plan);
        column->addWidget(both);
        setBars(0);
        resize(screenAt1440By900);
    }
    void setBars(int step) {
        m_bars->remove(0, m_bars->count());
        for (int i = 0; i < 4; ++i)
            m_bars->append((i * 31 + step) % 100);
    }

private:
    static QChartView* viewOf(QAbstractSeries* series) {
        auto* view = new QChartView;
        view->chart()->addSeries(series);
        view->chart()->createDefaultAxes();
        return view;
    }

    QBarSet* m_bars = new QBarSet{QString{}};
    QLineSeries* m_line = new QLineSeries;
    QLineSeries* m_burnUp = new QLineSeries;
    QLineSeries* m_plan = new QLineSeries;
};

void press(QWidget& widget, Qt::Key key) {
    QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier};
    QApplication::sendEvent(&widget, &press);
}

/// Ctrl+3 for the first time: the screen is built, counted and painted.
void firstLookAtProgress(benchmark::State& state) {
    Scene scene;
    for (auto _ : state) {
        ProgressScreen screen{scene.theme};
        screen.resize(screenAt1440By900);
        screen.show(&scene.session(), scene.plan);
        screen.show();
        settle();
    }
}

/// Ctrl+3 after something was changed elsewhere.
void switchToProgress(benchmark::State& state) {
    Scene scene;
    for (auto _ : state) {
        state.PauseTiming();
        scene.screen.hide();
        if (!scene.tick())
            state.SkipWithError("the tick was refused");
        settle();
        state.ResumeTiming();
        scene.screen.show();
        settle();
    }
}

void bareChartsShown(benchmark::State& state) {
    for (auto _ : state) {
        BareCharts charts;
        charts.show();
        settle();
    }
}

void changeOfPeriod(benchmark::State& state) {
    Scene scene;
    auto* chart = scene.screen.findChild<QWidget*>(QStringLiteral("periodChart"));
    bool isBack = false;
    for (auto _ : state) {
        isBack = !isBack;
        press(*chart, isBack ? Qt::Key_Left : Qt::Key_Right);
        settle();
    }
}

void tickWhileProgressIsOpen(benchmark::State& state) {
    Scene scene;
    for (auto _ : state) {
        if (!scene.tick())
            state.SkipWithError("the tick was refused");
        settle();
    }
}

void changeOfBareCharts(benchmark::State& state) {
    BareCharts charts;
    charts.show();
    settle();
    int step = 0;
    for (auto _ : state) {
        charts.setBars(++step);
        settle();
    }
}

BENCHMARK(firstLookAtProgress)->Unit(benchmark::kMillisecond);
BENCHMARK(switchToProgress)->Unit(benchmark::kMillisecond);
BENCHMARK(bareChartsShown)->Unit(benchmark::kMillisecond);
BENCHMARK(changeOfPeriod)->Unit(benchmark::kMillisecond);
BENCHMARK(tickWhileProgressIsOpen)->Unit(benchmark::kMillisecond);
BENCHMARK(changeOfBareCharts)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::progress_bench
