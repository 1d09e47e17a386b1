// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"

#include <QAction>
#include <gtest/gtest.h>

namespace ninefold::test::drag_journey {

namespace {

constexpr CellPlace first{0, 0};
constexpr CellPlace last{8, 8};

/// Starts with a few cells written.
void startWith(You& you, std::initializer_list<std::pair<CellPlace, const char*>> texts) {
    you.start();
    you.press(Qt::Key_Escape);
    for (const auto& [place, text] : texts)
        ASSERT_TRUE(you.session().renameCell(you.plan().id, place, QString::fromUtf8(text)));
}

} // namespace

TEST(Drag, MovesAnActionAcrossTheGridAndBackWithOneUndo) {
    You you;
    startWith(you, {{first, "매일 한 문제"}});
    EXPECT_TRUE(you.drag(first, last));
    EXPECT_EQ(you.stored(last), QStringLiteral("매일 한 문제"));
    EXPECT_EQ(you.stored(first), QString{});
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.stored(first), QStringLiteral("매일 한 문제"));
    EXPECT_EQ(you.stored(last), QString{});
}

TEST(Drag, SwapsBlocksInTheMiddleAndGoesOnByKeyboard) {
    You you;
    startWith(you, {{{centre, 0}, "Health"}, {first, "run"}, {{centre, 8}, "Work"}});
    EXPECT_TRUE(you.drag({centre, 0}, {centre, 8}));
    EXPECT_EQ(you.stored(last), QString{});
    EXPECT_EQ(you.stored({8, 0}), QStringLiteral("run"));
    EXPECT_EQ(you.stored({0, centre}), QStringLiteral("Work"));
    you.press(Qt::Key_Up, Qt::AltModifier); // the sub-goal that was dragged is the current cell
    EXPECT_EQ(you.stored({5, centre}), QStringLiteral("Health"));
}

TEST(Drag, IsRefusedWhereTheKindsOfCellsDiffer) {
    You you;
    startWith(you, {{first, "run"}, {{}, "A good year"}});
    EXPECT_FALSE(you.drag(first, {}));
    EXPECT_FALSE(you.drag({}, last));
    EXPECT_EQ(you.stored(first), QStringLiteral("run"));
}

TEST(Drag, BringsALineFromAnotherProgram) {
    You you;
    startWith(you, {});
    EXPECT_TRUE(you.dropText(QStringLiteral("面接の練習"), last));
    EXPECT_EQ(you.stored(last), QStringLiteral("面接の練習"));
    EXPECT_TRUE(you.dropText(QStringLiteral("毎朝の面接の練習"), last));
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.stored(last), QStringLiteral("面接の練習"));
}

TEST(Drag, BringsALineAlsoWhereNoYearHasBegun) {
    You you;
    you.start();
    you.press(Qt::Key_Escape);
    you.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_FALSE(you.window().shownPlan());
    EXPECT_TRUE(you.dropText(QStringLiteral("面接の練習"), last));
    ASSERT_TRUE(you.window().shownPlan());
    EXPECT_EQ(you.stored(last), QStringLiteral("面接の練習"));
    EXPECT_FALSE(you.isWriting());
}

TEST(Drag, MovesCellsInsideAZoomedBlockToo) {
    You you;
    startWith(you, {{first, "매일 한 문제"}, {{0, 8}, "복습"}});
    you.window().grid().goTo(first);
    you.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(you.drag(first, {0, 8}));
    EXPECT_EQ(you.stored({0, 8}), QStringLiteral("매일 한 문제"));
    EXPECT_EQ(you.stored(first), QStringLiteral("복습"));
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.stored(first), QStringLiteral("매일 한 문제"));
}

} // namespace ninefold::test::drag_journey
