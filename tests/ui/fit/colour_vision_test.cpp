// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/colour_vision.h"

#include "tests/ui/grid/open_year.h"
#include "ui/grid/cell_style.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme_source.h"

#include <QPainter>
#include <gtest/gtest.h>

#include <cmath>

namespace ninefold::ui::colour_vision_test {
namespace {

using test::Vision;

constexpr std::array visions{Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia, Vision::Grey};
const QDate today{2026, 7, 1};
constexpr QSize cellSize{110, 88};

// The states that a cell tells by its looks, all with the same words.
enum class State {
    Empty,
    Attitude,
    RoutineUnrated,
    RoutineNothing,
    RoutineHalf,
    RoutineAll,
    TaskOpen,
    TaskDone
};

constexpr std::array states{State::Empty,          State::Attitude,    State::RoutineUnrated,
                            State::RoutineNothing, State::RoutineHalf, State::RoutineAll,
                            State::TaskOpen,       State::TaskDone};

CellFace faceOf(State state) {
    CellFace face;
    if (state == State::Empty)
        return face;
    face.text = QStringLiteral("Run");
    face.action = ActionId::make();
    const bool isTask = state == State::TaskOpen || state == State::TaskDone;
    face.kind = isTask ? ActionKind::Task : state == State::Attitude ? ActionKind::None : ActionKind::Routine;
    face.isDone = state == State::TaskDone;
    if (state == State::RoutineNothing)
        face.fill = 0;
    if (state == State::RoutineHalf)
        face.fill = 0.5;
    if (state == State::RoutineAll || state == State::TaskDone)
        face.fill = 1;
    return face;
}

class StatesWithoutColour : public testing::TestWithParam<const Theme*> {
protected:
    [[nodiscard]] QImage painted(State state) const {
        QImage picture{cellSize, QImage::Format_RGB32};
        picture.fill(GetParam()->card);
        QPainter painter{&picture};
        painter.setRenderHint(QPainter::Antialiasing);
        const CellMetrics metrics = CellMetrics::of(QFont{}, cellSize);
        const CellPainter cells{*GetParam(), metrics};
        const CellFace face = faceOf(state);
        CellWords words;
        cells.paint(painter, {QRectF{QPointF{}, cellSize}, cellSize, {0, 0}, face}, {}, words);
        return picture;
    }
    // Where something stands out from the ground of its own cell, a little or clearly, whatever its colour.
    [[nodiscard]] static std::vector<int> shapeOf(const QImage& picture, Vision vision) {
        constexpr double standsOut = 1.25;
        constexpr double isClear = 1.9;
        const QImage seen = test::seen(picture, vision);
        const QColor ground = seen.pixelColor(cellSize.width() / 2, cellSize.height() - 12);
        std::vector<int> shape;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const double ratio = contrast(seen.pixelColor(x, y), ground);
                shape.push_back(ratio > isClear ? 2 : ratio > standsOut ? 1 : 0);
            }
        }
        return shape;
    }
};

TEST_P(StatesWithoutColour, AreToldApartByTheirShapes) {
    constexpr int enough = 20; // pixels
    for (const Vision vision : visions) {
        for (std::size_t i = 0; i < states.size(); ++i) {
            const auto one = shapeOf(painted(states[i]), vision);
            for (std::size_t j = i + 1; j < states.size(); ++j) {
                const auto other = shapeOf(painted(states[j]), vision);
                int different = 0;
                for (std::size_t k = 0; k < one.size(); ++k)
                    different += one[k] != other[k] ? 1 : 0;
                EXPECT_GE(different, enough)
                    << "states " << i << " and " << j << " seen with " << static_cast<int>(vision);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEachTheme, StatesWithoutColour,
                         testing::Values(&Theme::light(), &Theme::dark(), &Theme::lightWithContrast(),
                                         &Theme::darkWithContrast()));

TEST(ColourVision, TextsAndBarsStandOutHoweverColoursAreSeen) {
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        for (const Vision vision : visions) {
            for (const State state : states) {
                for (const int block : ring(CellOrder::Rows)) {
                    const auto colours = CellColours::of(*theme, {block, 0}, faceOf(state));
                    const QColor ground = test::seen(colours.ground, vision);
                    EXPECT_GE(contrast(test::seen(colours.text, vision), ground), 4.5) << block;
                    EXPECT_GE(contrast(test::seen(colours.mark, vision), ground), 2.2) << block;
                }
            }
        }
    }
}

TEST(ColourVision, GreyStaysAsItIs) {
    for (const Vision vision : visions) {
        for (const int level : {0, 90, 200, 255}) {
            const QColor colour = test::seen(QColor{level, level, level}, vision);
            EXPECT_NEAR(colour.red(), level, 1);
            EXPECT_NEAR(colour.green(), level, 1);
            EXPECT_NEAR(colour.blue(), level, 1);
        }
    }
}

} // namespace
} // namespace ninefold::ui::colour_vision_test
