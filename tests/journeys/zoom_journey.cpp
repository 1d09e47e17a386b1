// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <gtest/gtest.h>

namespace ninefold::test::zoom_journey {

namespace {

GridText smallYear() {
    GridText grid;
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        grid.at(place) = QStringLiteral("text %1.%2").arg(place.block).arg(place.cell);
    return grid;
}

void fill(You& you) {
    you.press(Qt::Key_Escape);
    you.copyElsewhere(writeOutline(smallYear(), CellOrder::Rows));
    you.press(Qt::Key_V, Qt::ControlModifier);
    you.press(Qt::Key_Return);
}

QString title(const You& you) {
    return you.find<QLabel>("screenTitle")->text();
}

ui::GridView& grid(const You& you) {
    return *you.find<ui::GridView>("grid");
}

} // namespace

TEST(Zoom, IsWalkedThroughWrittenInAndLeftByKeysAlone) {
    You you;
    you.start();
    fill(you);
    you.press(Qt::Key_Left, Qt::ControlModifier);
    you.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(title(you), QStringLiteral("Grid › text 3.4"));

    you.press(Qt::Key_Up);
    you.type(QStringLiteral("written in the zoom"));
    you.press(Qt::Key_Return);
    EXPECT_EQ(you.stored({3, 1}), QStringLiteral("written in the zoom"));
    you.press(Qt::Key_Up);
    EXPECT_EQ(title(you), QStringLiteral("Grid › text 0.4"));
    EXPECT_EQ(grid(you).current(), (CellPlace{0, 7}));

    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(title(you), QStringLiteral("Grid › text 3.4")) << "undo goes where it changed something";
    you.press(Qt::Key_Escape);
    EXPECT_EQ(title(you), QStringLiteral("Grid"));
    EXPECT_FALSE(grid(you).zoomedBlock());
}

TEST(Zoom, IsFoundByTheMouseInTheTitleRow) {
    You you;
    you.start();
    fill(you);
    you.find<QAbstractButton>("zoomInButton")->click();
    EXPECT_EQ(grid(you).zoomedBlock(), 4);
    EXPECT_EQ(you.window().focusWidget(), &grid(you));
    EXPECT_TRUE(you.find<QAbstractButton>("zoomOutButton")->isVisible());
    you.find<QAbstractButton>("zoomOutButton")->click();
    EXPECT_FALSE(grid(you).zoomedBlock());
    EXPECT_FALSE(you.find<QAbstractButton>("zoomOutButton")->isVisible());
}

TEST(Zoom, LetsTheYearBeginWithNineCellsAndLeadsOnFromThere) {
    You you;
    you.start();
    you.press(Qt::Key_Return, Qt::ControlModifier);
    you.type(QStringLiteral("Land a role"));
    for (int i = 1; i <= 8; ++i) {
        you.press(Qt::Key_Tab);
        EXPECT_EQ(grid(you).zoomedBlock(), 4);
        you.type(QStringLiteral("Sub-goal %1").arg(i));
    }
    you.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(you.storedGrid().filled(), 9);
    EXPECT_EQ(title(you), QStringLiteral("Grid › Sub-goal 8")) << "on into the last sub-goal's block";

    you.press(Qt::Key_Left);
    you.type(QStringLiteral("The first action"));
    you.press(Qt::Key_Return);
    EXPECT_EQ(you.stored({8, 3}), QStringLiteral("The first action"));
    you.press(Qt::Key_Escape);
    EXPECT_FALSE(grid(you).zoomedBlock());
}

} // namespace ninefold::test::zoom_journey
