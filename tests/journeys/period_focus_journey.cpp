// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"

#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::test::period_focus_journey {

namespace {

const DateSpan firstQuarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};

// A person with twelve routines for every day, on Monday, 2 March 2026.
class PeriodFocusJourney : public testing::Test {
protected:
    void SetUp() override {
        you.start();
        for (int number = 0; number < 12; ++number)
            addRoutine(number);
        you.press(Qt::Key_2, Qt::ControlModifier);
    }
    void addRoutine(int number) {
        PlannerSession& session = you.session();
        const CellPlace place = placeOf(number);
        EXPECT_TRUE(session.renameCell(you.plan().id, place, QStringLiteral("Run %1").arg(number)));
        EXPECT_TRUE(session.setKind(action(number), ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        EXPECT_TRUE(session.setSchedule(action(number), terms, QDate{2026, 1, 1}));
    }
    [[nodiscard]] static CellPlace placeOf(int number) {
        return {number / 8, ring(CellOrder::Rows)[static_cast<std::size_t>(number % 8)]};
    }
    [[nodiscard]] ActionId action(int number) const {
        return you.session().planner().actionShown(you.plan().id, placeOf(number), QDate{2026, 3, 2})->id;
    }
    [[nodiscard]] bool isInFocus(int number) const {
        return you.session().planner().isInFocus(action(number), firstQuarter);
    }
    void star(int number) {
        you.window().grid().goTo(placeOf(number));
        you.press(Qt::Key_D, Qt::ControlModifier);
    }
    [[nodiscard]] int rowsOf(const char* table) const {
        return you.find<QAbstractItemView>(table)->model()->rowCount();
    }

    You you;
};

TEST_F(PeriodFocusJourney, StarsCellsByKeyAndSeesThemAloneEverywhere) {
    QAction* only = you.find<QAction>("focusOnly");
    EXPECT_FALSE(only->isVisible()) << "nothing is in focus yet";
    star(1);
    star(9);
    EXPECT_TRUE(isInFocus(1));
    EXPECT_TRUE(you.read(placeOf(1)).contains(QStringLiteral("Run 1")));
    EXPECT_TRUE(only->isVisible());
    EXPECT_TRUE(you.find<QToolButton>("focusOnlyButton")->isVisible());
    you.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(only->isChecked());

    you.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(rowsOf("todayList"), 3); // a heading and two items
    auto* leftOut = you.find<QAbstractButton>("leftOut");
    ASSERT_TRUE(leftOut->isVisible());
    EXPECT_TRUE(leftOut->text().contains(QStringLiteral("10")));

    you.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(rowsOf("routineTable"), 2);

    you.press(Qt::Key_1, Qt::ControlModifier);
    leftOut->click();
    EXPECT_FALSE(only->isChecked());
    EXPECT_EQ(rowsOf("todayList"), 13);
    you.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(rowsOf("routineTable"), 12);
}

TEST_F(PeriodFocusJourney, StarsFromTodayAndProgressAndTakesItBack) {
    you.press(Qt::Key_1, Qt::ControlModifier);
    you.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(isInFocus(0));
    you.undo().trigger();
    EXPECT_FALSE(isInFocus(0));
    you.press(Qt::Key_3, Qt::ControlModifier);
    you.find<QTableView>("routineTable")->setFocus();
    you.find<QTableView>("routineTable")->selectRow(0);
    you.press(Qt::Key_D, Qt::ControlModifier);
    int starred = 0;
    for (int number = 0; number < 12; ++number)
        starred += isInFocus(number) ? 1 : 0;
    EXPECT_EQ(starred, 1);
    EXPECT_TRUE(you.undo().text().contains(QStringLiteral("in focus")));
}

TEST_F(PeriodFocusJourney, IsToldThatTenCellsAreEnough) {
    for (int number = 0; number < 11; ++number)
        star(number);
    EXPECT_TRUE(isInFocus(9));
    EXPECT_FALSE(isInFocus(10));
    const auto* message = you.find<QWidget>("messageText");
    ASSERT_TRUE(message);
    EXPECT_TRUE(
        message->property("text").toString().contains(QStringLiteral("10 cells are in focus already")))
        << message->property("text").toString().toStdString();
}

} // namespace
} // namespace ninefold::test::period_focus_journey
