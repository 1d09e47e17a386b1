// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_year.h"
#include "tests/ui/grid/shown_grid.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_editing_test {
namespace {

const Error diskFull{ErrorCode::DiskFull, {}, {QStringLiteral("planner")}, {}};

TEST(CellEditingTest, TypingReplacesTheTextAndEnterKeepsItAndStays) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("Read");
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("Read"));
    grid.key(Qt::Key_Return);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 0}));
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("Read"));
}

TEST(CellEditingTest, EnterAndF2EditTheTextThatIsThere) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
        test::ShownGrid grid{test::sampleYear()};
        grid.view.setCurrent({0, 2});
        grid.key(key);
        grid.type("s");
        grid.key(Qt::Key_Return);
        EXPECT_EQ(grid.year.text({0, 2}), QStringLiteral("Error notebooks"));
    }
}

TEST(CellEditingTest, EscapeDropsWhatWasTypedAndItsDraft) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("Read");
    grid.view.editing().keepDraft();
    EXPECT_EQ(grid.year.session.drafts().size(), 1U);
    grid.key(Qt::Key_Escape);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("One problem each morning"));
    EXPECT_TRUE(grid.year.session.drafts().empty());
}

TEST(CellEditingTest, TabWalksTheTextsInTheChosenOrder) {
    test::ShownGrid grid;
    grid.view.setCellOrder(CellOrder::Bottom);
    grid.type("goal");
    grid.key(Qt::Key_Tab);
    EXPECT_EQ(grid.view.current(), (CellPlace{4, 7}));
    EXPECT_TRUE(grid.view.isEditing());
    grid.type("first");
    grid.key(Qt::Key_Tab);
    grid.type("second");
    grid.key(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(grid.typed(), QStringLiteral("first"));
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("goal"));
    EXPECT_EQ(grid.year.text({7, 4}), QStringLiteral("first"));
    EXPECT_EQ(grid.year.text({6, 4}), QStringLiteral("second"));
}

TEST(CellEditingTest, AWholeYearIsTypedWithTabAlone) {
    test::ShownGrid grid;
    const GridText wanted = test::sampleGrid();
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        grid.type(wanted.at(place).toUtf8().constData());
        grid.key(Qt::Key_Tab);
    }
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        EXPECT_EQ(grid.year.text(place), wanted.at(place));
}

TEST(CellEditingTest, ShiftEnterBeginsANewLine) {
    test::ShownGrid grid;
    grid.type("one");
    grid.key(Qt::Key_Return, Qt::ShiftModifier);
    grid.type("two");
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("one\ntwo"));
}

TEST(CellEditingTest, OneEditIsOneStepAndLookingIsNone) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("Read");
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.store.steps().size(), 1U);
    grid.key(Qt::Key_Return);
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.store.steps().size(), 1U);
}

TEST(CellEditingTest, LookingDoesNotTakeBackWhatHappenedMeanwhile) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.key(Qt::Key_F2);
    ASSERT_TRUE(grid.year.session.renameCell(grid.year.plan, {0, 0}, QStringLiteral("from elsewhere")));
    grid.key(Qt::Key_Return);
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("from elsewhere"));
}

TEST(CellEditingTest, WhatHappensMeanwhileDoesNotDisturbTheTyping) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("mine");
    ASSERT_TRUE(grid.year.session.renameCell(grid.year.plan, {0, 0}, QStringLiteral("from elsewhere")));
    EXPECT_EQ(grid.typed(), QStringLiteral("mine"));
}

TEST(CellEditingTest, LeavingTheGridKeepsWhatWasTyped) {
    test::ShownGrid grid;
    QLineEdit other{&grid.view};
    other.show();
    grid.type("goal");
    other.setFocus();
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({4, 4}), QStringLiteral("goal"));
}

TEST(CellEditingTest, GoingToAnotherWindowKeepsADraftAndTheFieldOpen) {
    test::ShownGrid grid;
    grid.type("goal");
    QFocusEvent away{QEvent::FocusOut, Qt::ActiveWindowFocusReason};
    QApplication::sendEvent(&grid.view, &away);
    EXPECT_TRUE(grid.view.isEditing());
    ASSERT_EQ(grid.year.session.drafts().size(), 1U);
    EXPECT_EQ(grid.year.session.drafts().front().text, QStringLiteral("goal"));
}

TEST(CellEditingTest, AFailedWriteKeepsTheFieldOpenWithItsText) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("Read");
    grid.year.store.failFrom(1, diskFull);
    grid.key(Qt::Key_Return);
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("Read"));
    ASSERT_EQ(grid.errors.count(), 1);
    EXPECT_EQ(grid.errors[0][0].value<Error>().code, ErrorCode::DiskFull);
    EXPECT_FALSE(grid.view.setCurrent({0, 1}));
    EXPECT_EQ(grid.view.current(), (CellPlace{0, 0}));
    grid.year.store.recover();
    grid.key(Qt::Key_Return);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("Read"));
}

TEST(CellEditingTest, SavesByItselfOnceAFullDiskHasRoomAgain) {
    test::ShownGrid grid{test::sampleYear()};
    grid.view.setCurrent({0, 0});
    grid.type("Read");
    grid.year.store.failFrom(1, diskFull);
    grid.key(Qt::Key_Return);
    grid.view.editing().tryAgain();
    EXPECT_EQ(grid.typed(), QStringLiteral("Read"));
    grid.year.store.recover();
    grid.view.editing().tryAgain();
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({0, 0}), QStringLiteral("Read"));
}

TEST(CellEditingTest, EmptyingACellWithRecordsLeavesItAndSaysThatTheyAreInTheWay) {
    test::ShownGrid grid{test::sampleYear()};
    QSignalSpy records{&grid.view.commands(), &CellCommands::recordsInTheWay};
    grid.view.setCurrent({0, 7});
    grid.key(Qt::Key_F2);
    grid.key(Qt::Key_A, Qt::ControlModifier);
    grid.key(Qt::Key_Delete);
    grid.key(Qt::Key_Return);
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(grid.year.text({0, 7}), QStringLiteral("3 contests"));
    EXPECT_EQ(records.count(), 1);
    EXPECT_EQ(grid.errors.count(), 0);
}

TEST(CellEditingTest, UnfinishedTypingIsThereAgainWhenTheCellIsEdited) {
    test::ShownGrid grid;
    grid.type("unfinis");
    grid.view.editing().keepDraft();
    PlannerSession next{grid.year.store, grid.year.clock};
    ASSERT_TRUE(next.load());
    GridModel model;
    model.show(&next, grid.year.plan);
    GridView view{grid.theme, model};
    ASSERT_TRUE(view.startEditing());
    EXPECT_EQ(view.editing().editor().toPlainText(), QStringLiteral("unfinis"));
    ASSERT_TRUE(view.finishEditing());
    EXPECT_EQ(next.planner().textShown(grid.year.plan, {}, next.today()), QStringLiteral("unfinis"));
    EXPECT_TRUE(next.drafts().empty());
}

TEST(CellEditingTest, SwitchingLanguageOrThemeWhileEditingLosesNothing) {
    test::ShownGrid grid;
    grid.type("goal");
    grid.theme.use(Theme::dark());
    QEvent language{QEvent::LanguageChange};
    QApplication::sendEvent(&grid.view, &language);
    EXPECT_TRUE(grid.view.isEditing());
    EXPECT_EQ(grid.typed(), QStringLiteral("goal"));
}

TEST(CellEditingTest, APlanThatCanOnlyBeReadIsNotEdited) {
    test::ShownGrid grid{test::sampleYear()};
    QSignalSpy locks{&grid.view, &GridView::lockTouched};
    grid.model.setReadOnly(true);
    grid.type("x");
    grid.key(Qt::Key_Return);
    grid.compose(QStringLiteral("ㅎ"));
    EXPECT_FALSE(grid.view.isEditing());
    EXPECT_EQ(locks.count(), 3);
}

} // namespace
} // namespace ninefold::ui::grid_editing_test
