// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_geometry.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ninefold::ui::grid_geometry_test {
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

TEST(GridGeometryTest, ABlockFillsTheAreaAndTheOthersAreOutOfSight) {
    const QRectF area{0, 0, 990, 800};
    for (int block = 0; block < 9; ++block) {
        const GridGeometry geometry{area.size(), 1, 1, block};
        for (int i = 0; i < 81; ++i) {
            const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
            const QRectF ring = geometry.cell(place).adjusted(-2, -2, 2, 2);
            EXPECT_EQ(area.contains(ring), place.block == block) << block << ": " << i;
            EXPECT_EQ(area.intersects(ring), place.block == block) << block << ": " << i;
        }
        const QRectF first = geometry.cell({block, 0});
        const QRectF last = geometry.cell({block, 8});
        EXPECT_LE(first.left() + area.right() - last.right(), 10) << "nothing is wasted at the sides";
        EXPECT_GT(geometry.cell({block, 1}).left(), first.right());
    }
}

TEST(GridGeometryTest, FindsOnlyCellsThatAreInSight) {
    const GridGeometry geometry{{990, 800}, 1, 1, 4};
    EXPECT_EQ(geometry.at(geometry.cell({4, 8}).center()), (CellPlace{4, 8}));
    EXPECT_FALSE(geometry.at(geometry.cell({3, 4}).center()));
}

TEST(GridGeometryTest, TheWayFromTheWholeToABlockBeginsAndEndsWithThem) {
    const GridGeometry whole{{990, 800}, 1, 1};
    const GridGeometry block{{990, 800}, 1, 1, 2};
    for (const CellPlace place : {CellPlace{2, 0}, CellPlace{6, 5}}) {
        EXPECT_EQ(GridGeometry::between(whole, block, 0).cell(place), whole.cell(place));
        EXPECT_EQ(GridGeometry::between(whole, block, 1).cell(place), block.cell(place));
        const QRectF half = GridGeometry::between(whole, block, 0.5).cell(place);
        EXPECT_GT(half.width(), whole.cell(place).width());
        EXPECT_LT(half.width(), block.cell(place).width());
    }
}

TEST(GridGeometryTest, MovesAsAWhole) {
    const GridGeometry whole{{990, 800}, 1, 1};
    EXPECT_EQ(whole.translated({3, -20}).cell({2, 2}), whole.cell({2, 2}).translated(3, -20));
}

TEST(GridGeometryTest, TheAreaForOneBlockHasRoomForItsCells) {
    const QSizeF area = GridGeometry::areaFor({200, 100}, 1.5, true);
    const QRectF cell = GridGeometry{area, 1.5, 1, 0}.cell({0, 4});
    EXPECT_NEAR(cell.width(), 200, 1);
    EXPECT_NEAR(cell.height(), 100, 1);
}

} // namespace
} // namespace ninefold::ui::grid_geometry_test
