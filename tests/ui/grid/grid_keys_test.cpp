// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_year.h"
#include "tests/ui/grid/shown_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_keys_test {
namespace {

TEST(GridViewTest, ArrowsMoveByCellAndWithControlByBlock) {
    test::ShownGrid grid{test::sampleYear()};
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 4}));
    grid.key(Qt::Key_Up);
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 1}));
    grid.key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{1, 1}));
    grid.key(Qt::Key_Left);
    grid.key(Qt::Key_Left);
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 2}));
}

TEST(GridViewTest, AltArrowsSwapActionsAndTheCurrentCellGoesAlong) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 3});
    grid.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 5}));
    EXPECT_EQ(grid.year.text({0, 5}), QStringLiteral("Master graphs"));
    EXPECT_EQ(grid.year.text({0, 3}), QStringLiteral("Master DP"));
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("One problem each morning"));
}

TEST(GridViewTest, AltShiftArrowsSwapBlocks) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 3});
    grid.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{1, 3}));
    EXPECT_EQ(grid.year.text({1, 3}), QStringLiteral("Master graphs"));
    EXPECT_EQ(grid.year.text({0, 4}), QStringLiteral("Open source"));
}

TEST(GridViewTest, AltArrowsOnASubGoalTakeItsBlockAlong) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({4, 3});
    grid.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 5}));
    EXPECT_EQ(grid.year.text({5, 4}), QStringLiteral("CS basics"));
    EXPECT_EQ(grid.year.text({5, 0}), QStringLiteral("Operating systems"));
}

TEST(GridViewTest, SpaceMarksATaskDoneAndOnlySaysWhyForOtherKinds) {
    test::ShownGrid grid{test::sampleYear()};
    QSignalSpy hints{&grid.view.commands(), &CellCommands::messageRaised};
    grid.view.setCurrent({0, 6});
    grid.key(Qt::Key_Space);
    EXPECT_EQ(grid.year.action({0, 6})->doneOn, grid.year.session.today());
    grid.key(Qt::Key_Space);
    EXPECT_FALSE(grid.year.action({0, 6})->doneOn);
    EXPECT_EQ(hints.count(), 0);
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_Space);
    EXPECT_EQ(hints.count(), 1);
    EXPECT_EQ(grid.errors.count(), 0);
}

TEST(GridViewTest, DeleteClearsACellWithoutRecords) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_Delete);
    EXPECT_EQ(grid.year.text({0, 0}), QString{});
}

TEST(GridViewTest, DeleteLeavesACellWithRecordsAndSaysThatTheyAreInTheWay) {
    test::ShownGrid grid{test::sampleYear()};
    QSignalSpy records{&grid.view.commands(), &CellCommands::recordsInTheWay};
    grid.view.setCurrent({0, 7});
    grid.key(Qt::Key_Delete);
    EXPECT_EQ(grid.year.text({0, 7}), QStringLiteral("3 contests"));
    EXPECT_EQ(records.count(), 1);
    EXPECT_EQ(grid.errors.count(), 0);
}

TEST(GridViewTest, CopiesCutsAndPastesOneCell) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("One problem each morning"));
    grid.view.setCurrent({0, 1});
    grid.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({0, 1}), QStringLiteral("One problem each morning"));
    grid.view.setCurrent({0, 2});
    grid.key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({0, 2}), QString{});
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Error notebook"));
}

TEST(GridViewTest, PastingTheOneCellOfASpreadsheetFillsTheCell) {
    test::ShownGrid grid;
    QApplication::clipboard()->setText(QStringLiteral("달리기\n"));
    grid.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("달리기"));
}

TEST(GridViewTest, PastingAListOrARangeAsksForAnImport) {
    test::ShownGrid grid;
    QSignalSpy imports{&grid.view.commands(), &CellCommands::importTextRequested};
    QApplication::clipboard()->setText(QStringLiteral("Goal\n  Sub-goal"));
    grid.key(Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("a\tb"));
    grid.key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(imports.count(), 2);
    EXPECT_EQ(imports[0][0].toString(), QStringLiteral("Goal\n  Sub-goal"));
    EXPECT_EQ(grid.year.text({4, 4}), QString{});
}

TEST(GridViewTest, ACellOfTwoLinesIsPastedAsOneCell) {
    test::ShownGrid grid;
    ASSERT_TRUE(grid.model.rename({0, 0}, QStringLiteral("one\ntwo")));
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_C, Qt::ControlModifier);
    grid.view.setCurrent({0, 1});
    grid.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid.year.text({0, 1}), QStringLiteral("one\ntwo"));
}

TEST(GridViewTest, TabLeavesTheGridAndComesBackToIt) {
    test::OpenYear year;
    ThemeSource theme;
    GridModel model;
    model.show(&year.session, year.plan);
    QWidget window;
    auto* column = new QVBoxLayout{&window};
    auto* before = new QTextEdit{&window};
    auto* grid = new GridView{theme, model, &window};
    auto* after = new QTextEdit{&window};
    before->setTabChangesFocus(true);
    after->setTabChangesFocus(true);
    for (QWidget* widget :
         {static_cast<QWidget*>(before), static_cast<QWidget*>(grid), static_cast<QWidget*>(after)})
        column->addWidget(widget);
    QWidget::setTabOrder(before, grid);
    QWidget::setTabOrder(grid, after);
    window.show();
    QApplication::setActiveWindow(&window);
    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(grid->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(grid->hasFocus());
}

TEST(GridViewTest, AClickMakesACellCurrentAndADoubleClickEditsIt) {
    test::ShownGrid grid{test::sampleYear()};
    QTest::mouseClick(&grid.view, Qt::LeftButton, {}, grid.view.cellRect({8, 8}).center());
    EXPECT_EQ(grid.view.current(), (CellPlace{8, 8}));
    EXPECT_FALSE(grid.view.isEditing());
    QTest::mouseDClick(&grid.view, Qt::LeftButton, {}, grid.view.cellRect({8, 7}).center());
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("200 readers"));
}

} // namespace
} // namespace ninefold::ui::grid_keys_test
