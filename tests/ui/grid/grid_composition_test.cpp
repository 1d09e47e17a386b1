// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_year.h"
#include "tests/ui/grid/shown_grid.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_composition_test {
namespace {

TEST(GridCompositionTest, TheFirstKeyOfAKoreanCompositionIsNotLost) {
    test::ShownGrid grid{test::sampleYear(true)};
    grid.view.setCurrent({0, 0});
    grid.compose(QStringLiteral("ㅎ"));
    EXPECT_TRUE(grid.view.isEditing());
    grid.compose(QStringLiteral("하"));
    grid.compose(QStringLiteral("한"));
    EXPECT_TRUE(grid.view.hasFocus()) << "the input method must not see another widget while it composes";
    grid.compose(QStringLiteral("ㄱ"), QStringLiteral("한"));
    grid.compose(QStringLiteral("글"));
    grid.compose({}, QStringLiteral("글"));
    EXPECT_EQ(grid.typed(), QStringLiteral("한글"));
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("한글"));
}

TEST(GridCompositionTest, AJapaneseConversionReplacesItsKana) {
    test::ShownGrid grid;
    grid.compose(QStringLiteral("もくひょう"));
    grid.compose(QStringLiteral("目標"));
    grid.compose({}, QStringLiteral("目標"));
    EXPECT_EQ(grid.typed(), QStringLiteral("目標"));
}

TEST(GridCompositionTest, ACommitWithoutAPreeditBeginsAnEditToo) {
    test::ShownGrid grid;
    grid.compose({}, QStringLiteral("é"));
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("é"));
}

TEST(GridCompositionTest, AnEmptyEventOfAnInputMethodBeginsNothing) {
    test::ShownGrid grid;
    grid.compose({});
    EXPECT_FALSE(grid.view.isEditing());
}

TEST(GridCompositionTest, KeysWhileComposingBelongToTheInputMethod) {
    test::ShownGrid grid;
    grid.type("오늘 ");
    grid.compose(QStringLiteral("한"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backspace, Qt::Key_Left})
        grid.key(key);
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 4}));
    grid.compose({}, QStringLiteral("한"));
    EXPECT_EQ(grid.typed(), QStringLiteral("오늘 한"));
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("오늘 한"));
}

TEST(GridCompositionTest, WhatIsStillComposedIsNeverStored) {
    test::ShownGrid grid;
    QLineEdit other{&grid.view};
    other.show();
    grid.compose({}, QStringLiteral("한"));
    grid.compose(QStringLiteral("그"));
    grid.view.editing().keepDraft();
    ASSERT_EQ(grid.year.session.drafts().size(), 1U);
    EXPECT_EQ(grid.year.session.drafts().front().text, QStringLiteral("한"));
    other.setFocus();
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("한"));
}

TEST(GridCompositionTest, AnAbandonedCompositionLeavesTheCellAsItWas) {
    test::ShownGrid grid;
    grid.compose(QStringLiteral("ㅎ"));
    grid.compose({});
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({4, 4}), QString{});
    EXPECT_TRUE(grid.year.store.steps().size() == 1U) << "only the year was added";
}

/// What a Hangul input method sends for Enter: the end of the composition, then the key itself.
void enterOfHangul(const QString& composed) {
    for (const QString& commit : {QString{}, composed}) {
        QInputMethodEvent event;
        event.setCommitString(commit);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
}

TEST(GridCompositionTest, TheEnterThatEndsACompositionDoesNotEndTheEditThoughItComesThrough) {
    test::ShownGrid grid;
    grid.compose(QStringLiteral("한"));
    enterOfHangul(QStringLiteral("한"));
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("한"));
    grid.key(Qt::Key_Return);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("한"));
}

TEST(GridCompositionTest, AnEnterBehindAnotherKeyEndsTheEdit) {
    test::ShownGrid grid;
    grid.compose(QStringLiteral("한"));
    QInputMethodEvent space;
    space.setCommitString(QStringLiteral("한"));
    QApplication::sendEvent(&grid.view, &space);
    QTest::keyPress(&grid.view, Qt::Key_Space);
    QTest::keyPress(&grid.view, Qt::Key_Return);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("한"));
}

TEST(GridCompositionTest, TellsTheInputMethodWhereTheTextIs) {
    test::ShownGrid grid{test::sampleYear(true)};
    grid.view.setCurrent({0, 0});
    EXPECT_TRUE(grid.view.inputMethodQuery(Qt::ImEnabled).toBool());
    const QRect cell = grid.view.cellRect({0, 0});
    EXPECT_TRUE(cell.contains(grid.view.inputMethodQuery(Qt::ImCursorRectangle).toRect()));
    grid.compose(QStringLiteral("한"));
    const QRect caret = grid.view.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toAlignedRect();
    EXPECT_TRUE(cell.intersects(caret));
    grid.model.setReadOnly(true);
    EXPECT_FALSE(GridView(grid.theme, grid.model).inputMethodQuery(Qt::ImEnabled).toBool());
}

} // namespace
} // namespace ninefold::ui::grid_composition_test
