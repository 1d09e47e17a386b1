// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/grid_view.h"

#include <QImage>
#include <QVariantAnimation>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::grid_paint {
namespace {

constexpr QSize gridAt1440By900{1016, 802}; // what is left of the window beside rail, title and inspector

/// The sample year on the screen, and a picture for it to be painted into.
struct Scene {
    explicit Scene(double pixelRatio)
        : image{QSizeF{QSizeF{gridAt1440By900} * pixelRatio}.toSize(), QImage::Format_ARGB32_Premultiplied} {
        if (!document)
            std::abort();
        image.setDevicePixelRatio(pixelRatio);
        model.show(&(*document)->session(), (*document)->session().planner().plans().front()->id);
        view.resize(gridAt1440By900);
        view.show();
    }

    void paint() { view.render(&image, {}, {}, QWidget::RenderFlags{}); }

    const test::FixedClock clock;
    Result<std::unique_ptr<PlannerDocument>> document = PlannerDocument::inMemory(test::sampleYear(), clock);
    GridModel model;
    ThemeSource theme;
    GridView view{theme, model};
    QImage image;
};

double ratioOf(const benchmark::State& state) {
    return static_cast<double>(state.range(0)) / 100;
}

/// A full repaint of the 81 cells; the argument is the device pixel ratio in percent.
void repaintOfTheGrid(benchmark::State& state) {
    Scene scene{ratioOf(state)};
    for (auto _ : state)
        scene.paint();
}

/// The same of one zoomed block.
void repaintOfABlock(benchmark::State& state) {
    Scene scene{ratioOf(state)};
    scene.theme.setMotionReduced(true);
    scene.view.setCurrent({0, 0});
    scene.view.zoomIn();
    for (auto _ : state)
        scene.paint();
}

/// A frame of the move into a block: the next of ten each time.
void frameOfTheZoom(benchmark::State& state) {
    Scene scene{ratioOf(state)};
    scene.view.setCurrent({0, 0});
    scene.view.zoomIn();
    auto* clock = scene.view.findChild<QVariantAnimation*>(QStringLiteral("gridMoveClock"));
    clock->pause();
    int frame = 0;
    for (auto _ : state) {
        clock->setCurrentTime(++frame % 10 * clock->duration() / 10);
        scene.paint();
    }
}

BENCHMARK(repaintOfTheGrid)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(repaintOfABlock)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(frameOfTheZoom)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::grid_paint
