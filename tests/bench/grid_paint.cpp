// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/grid_view.h"

#include <QImage>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui {
namespace {

constexpr QSize gridAt1440By900{1016, 802}; // what is left of the window beside rail, title and inspector

/// A full repaint of the 81 cells; the argument is the device pixel ratio in percent.
void repaintOfTheGrid(benchmark::State& state) {
    const SystemClock clock;
    const auto document = PlannerDocument::inMemory(test::sampleYear(), clock);
    if (!document)
        std::abort();
    PlannerSession& session = (*document)->session();
    GridModel model;
    model.show(&session, session.planner().plans().front()->id);
    const ThemeSource theme;
    GridView view{theme, model};
    view.resize(gridAt1440By900);
    const double ratio = static_cast<double>(state.range(0)) / 100;
    QImage image{QSizeF{QSizeF{gridAt1440By900} * ratio}.toSize(), QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(ratio);
    for (auto _ : state)
        view.render(&image, {}, {}, QWidget::RenderFlags{});
}

BENCHMARK(repaintOfTheGrid)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui
