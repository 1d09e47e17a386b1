// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::test::history_journey {

namespace {

constexpr CellPlace somewhere{0, 0};

/// Starts beside a cell whose history is unfolded.
void startBeside(You& you, std::initializer_list<const char*> texts) {
    you.start();
    you.press(Qt::Key_Escape);
    for (const char* text : texts)
        ASSERT_TRUE(you.session().renameCell(you.plan().id, somewhere, QString::fromUtf8(text)));
    you.window().grid().goTo(somewhere);
    you.find<QToolButton>("historyToggle")->click();
}

} // namespace

TEST(HistoryOfACell, BringsBackWhatWasWrittenBeforeByKeysAlone) {
    You you;
    startBeside(you, {"운동", "매일 5km", "자전거"});
    you.find<QListWidget>("historyList")->setFocus();
    you.press(Qt::Key_Down);
    you.press(Qt::Key_Down);
    you.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(you.stored(somewhere), QStringLiteral("운동"));
    EXPECT_TRUE(you.undo().text().contains(QStringLiteral("Bring “운동” back")));
    you.press(Qt::Key_Escape);
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.stored(somewhere), QStringLiteral("자전거"));
}

TEST(HistoryOfACell, StillHasWhatWasClearedAfterARestart) {
    You you;
    startBeside(you, {"run"});
    ASSERT_TRUE(you.session().clearCell(you.plan().id, somewhere));
    you.quit();
    you.start();
    you.window().grid().goTo(somewhere);
    you.find<QToolButton>("historyToggle")->click();
    auto* list = you.find<QListWidget>("historyList");
    ASSERT_EQ(list->count(), 1);
    list->setFocus();
    you.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(you.stored(somewhere), QStringLiteral("run"));
}

TEST(Copying, GivesTheGridAsATableToEveryKindOfProgram) {
    You you;
    startBeside(you, {"面接"});
    you.find<QAction>("copyTable")->trigger();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(QStringLiteral("面接\t")));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("面接")));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<table")));
}

TEST(Copying, GivesTheGridAsAPictureByKey) {
    You you;
    startBeside(you, {"面接"});
    you.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage copied = QApplication::clipboard()->image();
    EXPECT_GT(copied.width(), 1500);
    EXPECT_GT(copied.width(), copied.height());
}

} // namespace ninefold::test::history_journey
