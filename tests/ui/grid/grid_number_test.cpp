// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/shown_grid.h"

#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_number_test {
namespace {

// A task that is done in the top left block: its sub-goal and the core have a number too.
class GridNumberTest : public testing::Test {
protected:
    GridNumberTest() {
        test::OpenYear& year = grid.year;
        run(year.session.renameCell(year.plan, {}, QStringLiteral("Finish")));
        run(year.session.renameCell(year.plan, {0, 4}, QStringLiteral("Algorithms")));
        run(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Read")));
        run(year.session.setKind(year.action({0, 0})->id, ActionKind::Measured));
        ninefold::ActionDetails details = detailsOf(*year.action({0, 0}));
        details.target = Decimal{365};
        run(year.session.setDetails(year.action({0, 0})->id, details));
        run(year.session.checkIn(
            {year.action({0, 0})->id, year.session.today(), DayRecord::Amount, Decimal{30}}));
        grid.view.resize(1200, 900);
        std::ignore = grid.view.grab(); // numbers are where they were painted
    }
    static void run(const Result<void>& done) { ASSERT_TRUE(done); }
    // The middle of a cell's number; nothing when the cell shows none.
    [[nodiscard]] std::optional<QPoint> numberOf(CellPlace place) const {
        const QRect cell = grid.view.cellRect(place);
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (grid.view.numberAt(QPointF(x, y)) == place)
                    return QPoint{x + 4, y + 4};
            }
        }
        return std::nullopt;
    }

    test::ShownGrid grid;
    QSignalSpy pressed{&grid.view, &GridView::numberPressed};
};

TEST_F(GridNumberTest, OfASubGoalAndTheCoreAsksWhyWhenItIsClicked) {
    for (const CellPlace place : {CellPlace{0, 4}, CellPlace{4, 0}, CellPlace{}}) {
        ASSERT_TRUE(numberOf(place));
        QTest::mouseClick(&grid.view, Qt::LeftButton, {}, *numberOf(place));
        EXPECT_EQ(grid.view.current(), place);
    }
    EXPECT_EQ(pressed.count(), 3);
    QTest::mouseClick(&grid.view, Qt::LeftButton, {}, grid.view.cellRect({}).topLeft() + QPoint{3, 3});
    EXPECT_EQ(pressed.count(), 3);
}

TEST_F(GridNumberTest, OfAnActionIsThereWhereItsBlockIsZoomed) {
    EXPECT_FALSE(numberOf({0, 0}));
    grid.theme.setMotionReduced(true);
    ASSERT_TRUE(grid.view.setCurrent({0, 1}));
    ASSERT_TRUE(grid.view.zoomIn());
    std::ignore = grid.view.grab();
    ASSERT_TRUE(numberOf({0, 0}));
    EXPECT_FALSE(numberOf({0, 1}));
    QTest::mouseClick(&grid.view, Qt::LeftButton, {}, *numberOf({0, 0}));
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(GridNumberTest, LettingGoElsewhereAsksNothing) {
    QTest::mousePress(&grid.view, Qt::LeftButton, {}, *numberOf({}));
    QTest::mouseRelease(&grid.view, Qt::LeftButton, {}, grid.view.cellRect({0, 0}).center());
    EXPECT_EQ(pressed.count(), 0);
}

} // namespace
} // namespace ninefold::ui::grid_number_test
