// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_year.h"
#include "tests/ui/grid/shown_grid.h"

#include <QAccessible>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QVariantAnimation>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_zoom_test {
namespace {

class GridZoomTest : public testing::Test {
protected:
    void goInto(CellPlace place) {
        grid.view.setCurrent(place);
        grid.key(Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] std::vector<CellPlace> inSight() const {
        std::vector<CellPlace> places;
        for (int i = 0; i < 81; ++i) {
            const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
            if (grid.view.rect().intersects(grid.view.cellRect(place)))
                places.push_back(place);
        }
        return places;
    }
    void turnWheel(CellPlace over, int angle, Qt::KeyboardModifiers modifiers) {
        const QPoint at = grid.view.cellRect(over).center();
        QWheelEvent event{at,        grid.view.mapToGlobal(at), {},   {0, angle}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase,         false};
        QApplication::sendEvent(&grid.view, &event);
    }
    void pinch(CellPlace over, Qt::NativeGestureType type, double value) {
        const QPointF at = grid.view.cellRect(over).center();
        QNativeGestureEvent event{type, QPointingDevice::primaryPointingDevice(), 2, at, at, at, value, {}};
        QApplication::sendEvent(&grid.view, &event);
    }
    QAccessibleInterface& table() { return *QAccessible::queryAccessibleInterface(&grid.view); }
    QAccessibleInterface& cell(CellPlace place) {
        return *table().tableInterface()->cellAt(place.row(), place.column());
    }

    test::ShownGrid grid{test::sampleYear()};
    QSignalSpy zooms{&grid.view, &GridView::zoomChanged};
};

TEST_F(GridZoomTest, ControlEnterZoomsToTheBlockOfTheCellAndEscapeGoesBack) {
    goInto({2, 5});
    EXPECT_EQ(grid.view.zoomedBlock(), 2);
    EXPECT_EQ(grid.view.current(), (CellPlace{2, 5}));
    const std::vector<CellPlace> cells = inSight();
    EXPECT_EQ(cells.size(), 9U);
    EXPECT_TRUE(std::all_of(cells.begin(), cells.end(), [](CellPlace p) { return p.block == 2; }));
    grid.key(Qt::Key_Escape);
    EXPECT_FALSE(grid.view.zoomedBlock());
    EXPECT_EQ(inSight().size(), 81U);
    EXPECT_EQ(grid.view.current(), (CellPlace{2, 5}));
    EXPECT_EQ(zooms.count(), 2);
}

TEST_F(GridZoomTest, ASubGoalThatIsStillToBeWrittenIsNamedWhereThereIsRoom) {
    test::ShownGrid empty;
    empty.theme.setMotionReduced(true);
    const auto inside = [&empty](CellPlace place) {
        return empty.view.grab(empty.view.cellRect(place).adjusted(9, 9, -9, -9)).toImage();
    };
    // Where nothing can be written, nothing asks for it.
    const auto isNamed = [&](CellPlace place) {
        empty.model.setReadOnly(true);
        const QImage bare = inside(place);
        empty.model.setReadOnly(false);
        return inside(place) != bare;
    };
    EXPECT_FALSE(isNamed({centre, 0})); // small cells stay quiet
    empty.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isNamed({centre, 0}));
    EXPECT_TRUE(isNamed({centre, 8}));
    ASSERT_TRUE(empty.model.rename({centre, 8}, QStringLiteral("Health")));
    EXPECT_FALSE(isNamed({centre, 8}));
}

TEST_F(GridZoomTest, EscapeWhileEditingDropsTheEditAndStaysZoomed) {
    goInto({2, 5});
    grid.type("half");
    grid.key(Qt::Key_Escape);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.view.zoomedBlock(), 2);
    EXPECT_EQ(grid.year.text({2, 5}), QStringLiteral("CI/CD"));
}

TEST_F(GridZoomTest, ControlEnterWhileEditingStoresTheTextAndZooms) {
    grid.view.setCurrent({2, 5});
    grid.type("Deploy daily");
    grid.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({2, 5}), QStringLiteral("Deploy daily"));
    EXPECT_EQ(grid.view.zoomedBlock(), 2);
}

TEST_F(GridZoomTest, ArrowsWalkOnIntoTheNeighbouringBlock) {
    goInto({0, 5});
    grid.key(Qt::Key_Right);
    EXPECT_EQ(grid.view.current(), (CellPlace{1, 3}));
    EXPECT_EQ(grid.view.zoomedBlock(), 1);
    grid.key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 3}));
    EXPECT_EQ(grid.view.zoomedBlock(), 4);
}

TEST_F(GridZoomTest, FromTheMiddleBlockASubGoalLeadsOnToItsOwnBlock) {
    goInto({4, 8});
    EXPECT_EQ(grid.view.zoomedBlock(), 4);
    grid.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(grid.view.zoomedBlock(), 8);
    EXPECT_EQ(grid.view.current(), (CellPlace{8, 4}));
    EXPECT_FALSE(grid.view.canZoomIn());
    grid.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{8, 4})) << "there is nothing further in";
    grid.view.setCurrent({});
    EXPECT_FALSE(grid.view.canZoomIn()) << "the core has no block but this one";
}

TEST_F(GridZoomTest, TheBlockOfAJumpIsTheOneThatIsShown) {
    goInto({0, 0});
    grid.view.setCurrent({7, 3});
    EXPECT_EQ(grid.view.zoomedBlock(), 7);
}

TEST_F(GridZoomTest, CellsAreEditedMarkedSwappedCopiedAndClearedAsInTheWhole) {
    goInto({0, 6});
    grid.key(Qt::Key_Space);
    EXPECT_TRUE(grid.model.face({0, 6}).isDone);
    grid.key(Qt::Key_Space);
    grid.key(Qt::Key_C, Qt::ControlModifier);
    grid.key(Qt::Key_Up);
    grid.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({0, 3}), QStringLiteral("SQL top grade"));
    grid.key(Qt::Key_Delete);
    EXPECT_EQ(grid.year.text({0, 3}), QString{});
    grid.type("x");
    grid.key(Qt::Key_Tab);
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 5}));
    grid.key(Qt::Key_Escape);
    grid.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(grid.view.zoomedBlock(), 1) << "a swap beyond the edge takes the view along";
    EXPECT_EQ(grid.year.text({1, 3}), QStringLiteral("Master DP"));
    grid.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(grid.view.zoomedBlock(), 2);
    EXPECT_EQ(grid.year.text({2, 3}), QStringLiteral("Master DP"));
    EXPECT_EQ(grid.errors.count(), 0);
}

TEST_F(GridZoomTest, ATextThatIsTypedStaysInsideItsCell) {
    goInto({0, 5});
    grid.key(Qt::Key_F2);
    for (int i = 0; i < 30; ++i)
        grid.type("words that go on ");
    EXPECT_TRUE(grid.view.cellRect({0, 5}).contains(grid.view.editing().editor().geometry()));
    grid.view.setCurrent({4, 4});
    grid.key(Qt::Key_F2);
    EXPECT_TRUE(grid.view.cellRect({4, 4}).contains(grid.view.editing().editor().geometry()));
}

TEST_F(GridZoomTest, TheWheelWithControlZoomsToTheBlockUnderThePointerAndBack) {
    turnWheel({6, 1}, 120, Qt::NoModifier);
    EXPECT_FALSE(grid.view.zoomedBlock());
    turnWheel({6, 1}, 120, Qt::ControlModifier);
    EXPECT_EQ(grid.view.zoomedBlock(), 6);
    EXPECT_EQ(grid.view.current(), (CellPlace{6, 1}));
    turnWheel({6, 4}, 120, Qt::ControlModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{6, 1}));
    turnWheel({6, 4}, -120, Qt::ControlModifier);
    EXPECT_FALSE(grid.view.zoomedBlock());
}

TEST_F(GridZoomTest, TwoFingersZoomOnceTheyHaveMovedFarEnough) {
    pinch({3, 3}, Qt::BeginNativeGesture, 0);
    pinch({3, 3}, Qt::ZoomNativeGesture, 0.1);
    EXPECT_FALSE(grid.view.zoomedBlock());
    pinch({3, 3}, Qt::ZoomNativeGesture, 0.15);
    EXPECT_EQ(grid.view.zoomedBlock(), 3);
    pinch({3, 3}, Qt::BeginNativeGesture, 0);
    pinch({3, 3}, Qt::ZoomNativeGesture, -0.3);
    EXPECT_FALSE(grid.view.zoomedBlock());
}

TEST_F(GridZoomTest, TheTableSaysWhatIsShownAndItsCellsWhetherTheyAreInSight) {
    EXPECT_EQ(table().text(QAccessible::Description), QStringLiteral("The whole grid"));
    goInto({0, 1});
    EXPECT_TRUE(table().text(QAccessible::Description).contains(QStringLiteral("Algorithms")));
    EXPECT_EQ(table().tableInterface()->rowCount(), 9);
    EXPECT_EQ(cell({0, 1}).tableCellInterface()->rowIndex(), 0);
    EXPECT_FALSE(cell({0, 8}).state().offscreen);
    EXPECT_TRUE(cell({1, 0}).state().offscreen);
    EXPECT_TRUE(cell({0, 1}).state().focused);
    EXPECT_TRUE(cell({0, 7}).text(QAccessible::Description).endsWith(QStringLiteral("Done · 20 February")));
    grid.key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(table().text(QAccessible::Description).contains(QStringLiteral("Open source")));
}

TEST_F(GridZoomTest, TheMoveIsOnlyForTheEye) {
    goInto({0, 1});
    auto* clock = grid.view.findChild<QVariantAnimation*>(QStringLiteral("gridMoveClock"));
    ASSERT_NE(clock, nullptr);
    EXPECT_EQ(clock->state(), QAbstractAnimation::Running);
    EXPECT_LE(clock->duration(), 150);
    EXPECT_EQ(inSight().size(), 9U) << "where things are is settled at once";
    clock->pause();
    clock->setCurrentTime(60);
    const QImage between = grid.view.grab().toImage();
    clock->setCurrentTime(clock->duration());
    clock->resume();
    const QImage end = grid.view.grab().toImage();
    EXPECT_NE(between, end);
    EXPECT_EQ(grid.view.grab().toImage(), end);
}

TEST_F(GridZoomTest, AnEditEndsTheMove) {
    goInto({0, 1});
    grid.type("x");
    auto* clock = grid.view.findChild<QVariantAnimation*>(QStringLiteral("gridMoveClock"));
    EXPECT_EQ(clock->state(), QAbstractAnimation::Stopped);
}

TEST_F(GridZoomTest, NothingMovesWhenMotionIsReduced) {
    grid.theme.setMotionReduced(true);
    goInto({0, 1});
    EXPECT_EQ(grid.view.zoomedBlock(), 0);
    auto* clock = grid.view.findChild<QVariantAnimation*>(QStringLiteral("gridMoveClock"));
    EXPECT_EQ(clock->state(), QAbstractAnimation::Stopped);
}

} // namespace
} // namespace ninefold::ui::grid_zoom_test
