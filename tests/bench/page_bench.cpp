// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/paper/page_content.h"
#include "ui/paper/page_file.h"
#include "ui/paper/page_picture.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::page_bench {
namespace {

constexpr bool inKorean = true;

PageContent fullPage() {
    const test::FixedClock clock;
    const auto document = PlannerDocument::inMemory(test::sampleYear(inKorean), clock);
    if (!document)
        std::abort();
    const PlannerSession& session = (*document)->session();
    return pageContentOf(session.numbers(), session.planner().plans().front()->id, QDate{2026, 3, 2},
                         CellOrder::Rows);
}

/// What cannot be beaten: the same page, only painted.
void pageAsAPicture(benchmark::State& state) {
    const PageContent content = fullPage();
    for (auto _ : state)
        benchmark::DoNotOptimize(pagePicture(content, {}));
}

/// A whole file; the argument is its format.
void pageAsAFile(benchmark::State& state) {
    const PageContent content = fullPage();
    const auto format = static_cast<PageFormat>(state.range(0));
    state.SetLabel(extensionOf(format).toStdString());
    for (auto _ : state)
        benchmark::DoNotOptimize(pageBytes(content, {}, format));
}

BENCHMARK(pageAsAPicture)->Unit(benchmark::kMillisecond);
BENCHMARK(pageAsAFile)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::page_bench
