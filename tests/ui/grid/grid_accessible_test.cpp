// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_accessible.h"

#include "tests/ui/grid/sample_year.h"
#include "tests/ui/grid/shown_grid.h"

#include <QApplication>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_accessible_test {
namespace {

class GridAccessibleTest : public testing::Test {
protected:
    QAccessibleInterface& table() { return *QAccessible::queryAccessibleInterface(&grid.view); }
    QAccessibleInterface& cell(CellPlace place) {
        return *table().tableInterface()->cellAt(place.row(), place.column());
    }
    test::ShownGrid grid{test::sampleYear()};
};

TEST_F(GridAccessibleTest, IsATableOfNineByNine) {
    EXPECT_EQ(table().role(), QAccessible::Table);
    EXPECT_EQ(table().text(QAccessible::Name), QStringLiteral("Grid"));
    ASSERT_NE(table().tableInterface(), nullptr);
    EXPECT_EQ(table().tableInterface()->rowCount(), 9);
    EXPECT_EQ(table().tableInterface()->columnCount(), 9);
    EXPECT_EQ(table().childCount(), 81);
    EXPECT_EQ(table().child(81), nullptr);
    EXPECT_EQ(table().tableInterface()->cellAt(9, 0), nullptr);
}

TEST_F(GridAccessibleTest, EachCellKnowsItsPlaceInTheTable) {
    for (int i = 0; i < 81; ++i) {
        QAccessibleInterface* child = table().child(i);
        ASSERT_NE(child, nullptr);
        EXPECT_EQ(child->role(), QAccessible::Cell);
        EXPECT_EQ(child->parent(), &table());
        EXPECT_EQ(table().indexOfChild(child), i);
        EXPECT_EQ(child->tableCellInterface()->rowIndex(), i / 9);
        EXPECT_EQ(child->tableCellInterface()->columnIndex(), i % 9);
        const QPoint middle = child->rect().center();
        EXPECT_EQ(table().childAt(middle.x(), middle.y()), child);
    }
}

TEST_F(GridAccessibleTest, ACellTellsItsTextPlaceKindAndState) {
    EXPECT_EQ(cell({0, 7}).text(QAccessible::Name), QStringLiteral("3 contests"));
    EXPECT_EQ(cell({0, 7}).text(QAccessible::Description), QStringLiteral("Algorithms, bottom. Task, done"));
    EXPECT_TRUE(cell({0, 7}).state().checkable);
    EXPECT_TRUE(cell({0, 7}).state().checked);
    EXPECT_FALSE(cell({0, 6}).state().checked);
    EXPECT_FALSE(cell({0, 0}).state().checkable);
    EXPECT_TRUE(cell({4, 4}).state().focused);
    EXPECT_TRUE(cell({4, 4}).state().selected);
    EXPECT_FALSE(cell({0, 0}).state().selected);
    EXPECT_FALSE(cell({0, 0}).state().readOnly);
    grid.model.setReadOnly(true);
    EXPECT_TRUE(cell({0, 0}).state().readOnly);
}

TEST_F(GridAccessibleTest, AnEmptyCellSaysSo) {
    ASSERT_TRUE(grid.model.clear({0, 0}));
    EXPECT_EQ(cell({0, 0}).text(QAccessible::Name), QStringLiteral("Empty"));
}

TEST_F(GridAccessibleTest, TheCurrentCellHasTheFocus) {
    grid.key(Qt::Key_Right);
    EXPECT_TRUE(cell({4, 5}).state().focused);
    EXPECT_FALSE(cell({4, 4}).state().focused);
    EXPECT_EQ(table().focusChild(), &cell({4, 5}));
    EXPECT_EQ(table().tableInterface()->selectedCells(), (QList<QAccessibleInterface*>{&cell({4, 5})}));
}

TEST_F(GridAccessibleTest, NoCellHasTheFocusWhileTheGridHasNot) {
    QLineEdit other{&grid.view};
    other.show();
    other.setFocus();
    EXPECT_FALSE(cell({4, 4}).state().focused);
    EXPECT_TRUE(cell({4, 4}).state().selected);
    EXPECT_EQ(table().focusChild(), nullptr);
}

TEST_F(GridAccessibleTest, TheFieldHasTheFocusWhileACellIsEdited) {
    grid.key(Qt::Key_F2);
    ASSERT_EQ(table().childCount(), 82);
    QAccessibleInterface& field = *table().child(81);
    EXPECT_EQ(table().focusChild(), &field);
    EXPECT_EQ(field.parent(), &table());
    EXPECT_EQ(table().indexOfChild(&field), 81);
    EXPECT_EQ(field.role(), QAccessible::EditableText);
    EXPECT_TRUE(field.state().focused);
    EXPECT_FALSE(cell({4, 4}).state().focused);
    EXPECT_EQ(field.text(QAccessible::Value), QStringLiteral("Land a backend role in 2026"));
    grid.key(Qt::Key_Escape);
    EXPECT_TRUE(cell({4, 4}).state().focused);
    EXPECT_EQ(table().childCount(), 81);
}

TEST_F(GridAccessibleTest, TheFieldCanBeReadAndWrittenFromOutside) {
    grid.key(Qt::Key_F2);
    QAccessibleInterface& field = *table().child(81);
    QAccessibleTextInterface* text = field.textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->characterCount(), 27);
    EXPECT_EQ(text->cursorPosition(), 27);
    EXPECT_EQ(text->text(0, 4), QStringLiteral("Land"));
    field.editableTextInterface()->replaceText(0, 4, QStringLiteral("Find"));
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({}), QStringLiteral("Find a backend role in 2026"));
}

TEST_F(GridAccessibleTest, ACellCanBePressedAndATaskToggledFromOutside) {
    QAccessibleActionInterface* task = cell({0, 6}).actionInterface();
    ASSERT_NE(task, nullptr);
    EXPECT_TRUE(task->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    task->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(grid.model.face({0, 6}).isDone);
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 6}));
    cell({0, 0}).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_FALSE(
        cell({0, 2}).actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
}

TEST_F(GridAccessibleTest, ACellThatOutlivesItsGridIsNotValid) {
    QAccessible::Id id = 0;
    {
        test::ShownGrid other;
        id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&other.view)->child(3));
        EXPECT_NE(QAccessible::accessibleInterface(id), nullptr);
    }
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

} // namespace
} // namespace ninefold::ui::grid_accessible_test
