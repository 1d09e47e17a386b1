// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"

#include <QApplication>
#include <QWidget>
#include <gtest/gtest.h>

namespace ninefold::test::routine_by_keyboard_journey {

namespace {

constexpr CellPlace cell{0, 0};

/// Goes on with Tab until a widget has the focus.
void tabTo(You& you, const char* name) {
    QStringList passed;
    for (int i = 0; i < 60; ++i) {
        passed.append(QApplication::focusWidget()->objectName());
        if (passed.last() == QLatin1String{name})
            return;
        you.press(Qt::Key_Tab);
    }
    FAIL() << name << " is out of reach of " << passed.join(QLatin1Char(' ')).toStdString();
}

std::vector<const ScheduleVersion*> versions(const You& you) {
    const Planner& planner = you.session().planner();
    const Action* action = planner.actionShown(you.plan().id, cell, you.session().today());
    return action ? planner.scheduleOf(action->id) : std::vector<const ScheduleVersion*>{};
}

void goToFirstCell(You& you) {
    you.press(Qt::Key_Escape);
    you.press(Qt::Key_Left, Qt::ControlModifier);
    you.press(Qt::Key_Up, Qt::ControlModifier);
    you.press(Qt::Key_Left);
    you.press(Qt::Key_Up);
}

} // namespace

TEST(RoutineByKeyboard, IsMadeInAnEmptyCellChangedFromTheNextMondayAndUndone) {
    You you;
    you.clock.set(QDate{2026, 3, 4});
    you.start();
    goToFirstCell(you);
    you.type(QStringLiteral("Run"));
    you.press(Qt::Key_Return);
    ASSERT_EQ(you.stored(cell), QStringLiteral("Run"));

    tabTo(you, "yearButton");
    tabTo(you, "grid");
    tabTo(you, "segment0");
    you.press(Qt::Key_Right);
    tabTo(you, "weekday1");
    for (int i = 0; i < 2; ++i) {
        you.press(Qt::Key_Space);
        you.press(Qt::Key_Right);
        you.press(Qt::Key_Right);
    }
    you.press(Qt::Key_Space);
    you.press(Qt::Key_Return);
    ASSERT_EQ(versions(you).size(), 1U);
    EXPECT_EQ(versions(you)[0]->days, (Weekdays{1, 3, 5}));
    EXPECT_EQ(versions(you)[0]->from, (QDate{2026, 1, 1}));

    you.press(Qt::Key_Down); // from weekdays to a number of times a week
    tabTo(you, "scheduleCount");
    you.press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("scheduleFrom"));
    you.press(Qt::Key_Return);
    ASSERT_EQ(versions(you).size(), 2U);
    EXPECT_EQ(versions(you)[0]->to, (QDate{2026, 3, 8}));
    EXPECT_EQ(versions(you)[1]->rule, ScheduleRule::Quota);
    EXPECT_EQ(versions(you)[1]->from, (QDate{2026, 3, 9}));

    you.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(versions(you).size(), 1U);
    EXPECT_EQ(versions(you)[0]->to, std::nullopt);
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(versions(you).empty());
    EXPECT_EQ(you.stored(cell), QStringLiteral("Run"));
}

TEST(RoutineByKeyboard, FiveAreMadeFromCellsAndTickedWithFivePressesOfSpace) {
    You you;
    you.start();
    goToFirstCell(you);
    for (const char* text :
         {"Run every day", "Read every day", "Write every day", "Stretch every day", "Sing every day"}) {
        you.type(QString::fromUtf8(text));
        you.press(Qt::Key_Return);
        you.press(Qt::Key_J, Qt::ControlModifier); // counts it as it reads
        you.press(Qt::Key_Right);
    }
    you.press(Qt::Key_1, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        you.press(Qt::Key_Space);
    const auto& checkIns = you.session().planner().table<CheckIn>();
    EXPECT_EQ(checkIns.size(), 5U);
    for (const auto& [id, checkIn] : checkIns) {
        EXPECT_EQ(checkIn.state, CheckInState::Done);
        EXPECT_EQ(checkIn.date, you.session().today());
    }
}

} // namespace ninefold::test::routine_by_keyboard_journey
