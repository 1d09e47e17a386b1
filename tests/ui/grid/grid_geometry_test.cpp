// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_geometry.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ninefold::ui {
namespace {

TEST(GridGeometryTest, CellsNeverTouchAndBlocksAreFurtherApart) {
    const GridGeometry geometry{{990, 800}, 1, 1};
    const double inBlock = geometry.cell({0, 1}).left() - geometry.cell({0, 0}).right();
    const double betweenBlocks = geometry.cell({1, 0}).left() - geometry.cell({0, 2}).right();
    EXPECT_GT(inBlock, 0);
    EXPECT_GT(betweenBlocks, 2 * inBlock);
}

TEST(GridGeometryTest, FindsTheCellAtAPointAndNothingInAGap) {
    const GridGeometry geometry{{990, 800}, 1, 1};
    for (int i = 0; i < 81; ++i) {
        const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
        EXPECT_EQ(geometry.at(geometry.cell(place).center()), place);
    }
    EXPECT_FALSE(geometry.at(geometry.cell({0, 0}).topRight() + QPointF{1.5, 5}));
    EXPECT_FALSE(geometry.at({-5, -5}));
    EXPECT_FALSE(geometry.at({2000, 2000}));
}

TEST(GridGeometryTest, EdgesFallOnWholeDevicePixels) {
    for (const double ratio : {1.0, 1.5, 2.0}) {
        const GridGeometry geometry{{987, 803}, 1, ratio};
        for (int i = 0; i < 81; ++i) {
            const QRectF cell = geometry.cell(CellPlace::atRowColumn(i / 9, i % 9));
            EXPECT_NEAR(cell.left() * ratio, std::round(cell.left() * ratio), 1e-6);
            EXPECT_NEAR(cell.bottom() * ratio, std::round(cell.bottom() * ratio), 1e-6);
        }
    }
}

TEST(GridGeometryTest, TheAreaForACellSizeHasRoomForIt) {
    const QSizeF area = GridGeometry::areaFor({60, 40}, 1.5);
    const QRectF cell = GridGeometry{area, 1.5, 1}.cell({8, 8});
    EXPECT_NEAR(cell.width(), 60, 1);
    EXPECT_NEAR(cell.height(), 40, 1);
    EXPECT_LE(cell.right(), area.width());
}

} // namespace
} // namespace ninefold::ui
