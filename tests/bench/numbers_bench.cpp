// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_scores.h"
#include "core/progress/made_up_years.h"
#include "core/progress/numbers.h"
#include "core/progress/today_list.h"
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace ninefold::numbers_bench {

namespace {

const QDate today{2026, 11, 21};

/// Ten made-up years in memory.
struct TenYears {
    const test::FixedClock clock{today};
    std::unique_ptr<PlannerDocument> document =
        std::move(PlannerDocument::inMemory(madeUpYears(today, 10, 1), clock).value());
    PlannerSession& session = document->session();
    const Plan* plan = session.planner().planOn(today);
};

TenYears& tenYears() {
    static TenYears years;
    return years;
}

template <class Work> double microseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

/// All numbers of a year's 64 actions from nothing.
void yearFromScratch(benchmark::State& state) {
    TenYears& years = tenYears();
    for (auto _ : state) {
        const Numbers numbers{years.session.planner()};
        benchmark::DoNotOptimize(numbers.ofGrid(years.plan->id, years.plan->span(), today).rated);
    }
}

/// What is computed again after a tick; `of_all` is its part of computing everything.
void yearAfterATick(benchmark::State& state) {
    TenYears& years = tenYears();
    const PlanId plan = years.plan->id;
    const DateSpan span = years.plan->span();
    const auto actions = years.session.planner().actionsOf(plan);
    const ActionId ticked = actions.front()->id;
    const double all = microseconds([&] {
        const Numbers numbers{years.session.planner()};
        benchmark::DoNotOptimize(numbers.ofGrid(plan, span, today).rated);
    });
    const Numbers& numbers = years.session.numbers();
    benchmark::DoNotOptimize(numbers.ofGrid(plan, span, today).rated);
    double sum = 0;
    bool isDone = false;
    for (auto _ : state) {
        isDone = !isDone;
        if (!years.session.checkIn({ticked, today, isDone ? DayRecord::Fill : DayRecord::Clear}))
            state.SkipWithError("the tick was refused");
        const double time =
            microseconds([&] { benchmark::DoNotOptimize(numbers.ofGrid(plan, span, today).rated); });
        sum += time;
        state.SetIterationTime(time / 1e6);
    }
    state.counters["of_all"] = sum / static_cast<double>(state.iterations()) / all;
}

void todayOfTenYears(benchmark::State& state) {
    TenYears& years = tenYears();
    for (auto _ : state)
        benchmark::DoNotOptimize(todayList(years.session.planner(), today, today).groups.size());
}

void heatMapOfAYear(benchmark::State& state) {
    TenYears& years = tenYears();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            dayScores(years.session.planner(), years.plan->id, years.plan->span(), today).size());
}

} // namespace

BENCHMARK(yearFromScratch)->Unit(benchmark::kMicrosecond);
BENCHMARK(yearAfterATick)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(200);
BENCHMARK(todayOfTenYears)->Unit(benchmark::kMicrosecond);
BENCHMARK(heatMapOfAYear)->Unit(benchmark::kMicrosecond);

} // namespace ninefold::numbers_bench
