// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/progress/review_facts.h"
#include "core/session/planner_document.h"
#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "ui/review/period_review.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::review_bench {
namespace {

constexpr QSize screenAt1440By900{1360, 846};
const QDate today{2026, 11, 21};
const DateSpan thirdQuarter{QDate{2026, 7, 1}, QDate{2026, 9, 30}};

void settle() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// The last of ten made-up years.
struct Sample {
    Sample() {
        if (!document)
            std::abort();
    }
    [[nodiscard]] PlannerSession& session() const { return (*document)->session(); }

    const test::FixedClock clock{today};
    Result<std::unique_ptr<PlannerDocument>> document =
        PlannerDocument::inMemory(madeUpYears(today, 10, 1), clock);
    PlanId plan = session().planner().planOn(today)->id;
    ThemeSource theme;
};

// The screen is made, counted and painted each time, as when it is first opened.
void openFactsPage(benchmark::State& state) {
    const Sample sample;
    for ([[maybe_unused]] auto _ : state) {
        PeriodReview screen{sample.theme};
        screen.resize(screenAt1440By900);
        screen.show(&sample.session(), sample.plan);
        screen.goTo(thirdQuarter);
        static_cast<QWidget&>(screen).show();
        settle();
    }
}
BENCHMARK(openFactsPage)->Unit(benchmark::kMillisecond);

// What cannot be beaten: a widget of that size that shows nothing.
void openBareWidget(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        QWidget bare;
        bare.resize(screenAt1440By900);
        bare.show();
        settle();
    }
}
BENCHMARK(openBareWidget)->Unit(benchmark::kMillisecond);

// The numbers alone.
void countFacts(benchmark::State& state) {
    const Sample sample;
    const Planner& planner = sample.session().planner();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            reviewFacts(Numbers{planner}, *planner.plan(sample.plan), thirdQuarter, today).lines.size());
}
BENCHMARK(countFacts)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::review_bench
