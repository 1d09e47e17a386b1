// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/window/window_actions.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace ninefold::test::first_year_journey {

namespace {

/// What a year might say, in three scripts: short, long, and with several lines.
QString wished(CellPlace place) {
    if (place.isCore())
        return QStringLiteral("2026년 백엔드 개발자로 취업");
    if (place.isSubGoal())
        return QStringLiteral("目標 %1").arg(place.ownBlock());
    return QStringLiteral("실천 %1-%2").arg(place.block).arg(place.cell);
}

GridText wishedGrid() {
    GridText grid;
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        grid.at(place) = wished(place);
    return grid;
}

/// Fills the 73 texts with the keyboard, every other one through an input method.
void fillTheYear(You& you) {
    bool composed = false;
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        composed = !composed;
        if (composed)
            you.compose({wished(place).left(1), wished(place).left(2), wished(place)});
        else
            you.type(wished(place));
        you.press(Qt::Key_Tab);
    }
    you.press(Qt::Key_Escape);
}

} // namespace

TEST(FirstYear, BeginsWithTheCoreGoalBeingEdited) {
    You you;
    you.start();
    EXPECT_TRUE(you.isWriting());

    you.compose({QStringLiteral("ㅊ"), QStringLiteral("취"), QStringLiteral("취업")});
    EXPECT_EQ(you.written(), QStringLiteral("취업"));
    you.press(Qt::Key_Return);

    EXPECT_EQ(you.stored({4, 4}), QStringLiteral("취업"));
    EXPECT_EQ(you.plan().year, 2026);
}

TEST(FirstYear, IsFilledByTheKeyboardAloneAndFoundAgainAfterARestart) {
    You you;
    you.start();
    fillTheYear(you);
    EXPECT_EQ(you.storedGrid(), wishedGrid());

    you.quit();
    you.start();

    EXPECT_EQ(you.storedGrid(), wishedGrid());
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column);
            EXPECT_TRUE(you.read(place).contains(wished(place.textPlace()))) << row << ',' << column;
        }
    }
}

TEST(FirstYear, IsUndoneToNothingAndRedoneToTheSameByKeysAlone) {
    You you;
    you.start();
    fillTheYear(you);
    you.press(Qt::Key_Right, Qt::AltModifier);
    you.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    const GridText whole = you.storedGrid();

    int undone = 0;
    while (you.undo().isEnabled() && you.storedGrid().filled() > 0) {
        you.press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_LT(++undone, 200);
    }
    EXPECT_EQ(you.storedGrid(), GridText{});
    while (you.redo().isEnabled())
        you.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(you.storedGrid(), whole);
    you.quit();
    you.start();
    EXPECT_TRUE(you.undo().isEnabled());
    EXPECT_EQ(you.storedGrid(), whole);
}

TEST(FirstYear, IsFilledFromAPastedOutlineAndTakenBackInOneStep) {
    You you;
    you.start();
    you.press(Qt::Key_Escape);
    you.copyElsewhere(writeOutline(wishedGrid(), CellOrder::Rows));

    you.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(you.storedGrid(), GridText{});
    you.press(Qt::Key_Return);

    EXPECT_EQ(you.storedGrid(), wishedGrid());
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.storedGrid(), GridText{});
}

TEST(FirstYear, LeavesTheGridAloneWhenAPastedListIsRefusedOrCancelled) {
    You you;
    you.start();
    you.type(QStringLiteral("Land a role"));
    you.press(Qt::Key_Return);
    QString nine = QStringLiteral("Goal\n");
    for (int i = 1; i <= 9; ++i)
        nine += QStringLiteral("  Sub-goal %1\n").arg(i);
    you.copyElsewhere(nine);

    you.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(you.find<QLabel>("importProblem")->text().contains(QStringLiteral("Sub-goal 9")));
    you.press(Qt::Key_Escape);

    EXPECT_EQ(you.stored({4, 4}), QStringLiteral("Land a role"));
    EXPECT_EQ(you.storedGrid().filled(), 1);
}

TEST(FirstYear, KeepsWhatIsBeingTypedWhenLanguageAndThemeSwitch) {
    You you;
    you.start();
    you.type(QStringLiteral("Half a senten"));

    you.settings().setLanguage(QStringLiteral("ja"));
    you.settings().setTheme(ui::ThemeChoice::Dark);
    you.settings().setLanguage(QStringLiteral("ko"));

    EXPECT_EQ(you.written(), QStringLiteral("Half a senten"));
    you.type(QStringLiteral("ce"));
    you.press(Qt::Key_Return);
    EXPECT_EQ(you.stored({4, 4}), QStringLiteral("Half a sentence"));
}

TEST(FirstYear, LosesNothingThatWasTypedWhenTheWindowIsClosedInTheMiddle) {
    You you;
    you.start();
    you.type(QStringLiteral("Land a role"));
    you.quit();
    you.start();
    EXPECT_EQ(you.stored({4, 4}), QStringLiteral("Land a role"));
}

TEST(FirstYear, DoesNotKeepWhatAnInputMethodWasStillComposing) {
    You you;
    you.start();
    you.compose({QStringLiteral("취업")});
    you.beginComposing(QStringLiteral("하"));
    you.quit();
    you.start();
    EXPECT_EQ(you.stored({4, 4}), QStringLiteral("취업"));
}

} // namespace ninefold::test::first_year_journey
