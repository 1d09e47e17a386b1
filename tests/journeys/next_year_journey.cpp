// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <gtest/gtest.h>

namespace ninefold::test::next_year_journey {

namespace {

/// Writes a year of two sub-goals, each with an action, and lives through it until 20 December.
void liveThroughAYear(You& you) {
    you.start();
    you.type(QStringLiteral("취업"));
    you.press(Qt::Key_Return);
    for (const auto& [place, text] : std::vector<std::pair<CellPlace, const char*>>{
             {{4, 0}, "알고리즘"}, {{4, 2}, "건강"}, {{0, 0}, "매일 한 문제"}, {{2, 2}, "달리기"}}) {
        ASSERT_TRUE(you.session().renameCell(you.plan().id, place, QString::fromUtf8(text)));
    }
    you.clock.set(QDate{2026, 12, 20});
}

/// Asks for the next year in the menu, and answers the dialog with the keys `keys`, pressed in its list.
void goOn(You& you, const std::vector<Qt::Key>& keys) {
    QTimer::singleShot(0, &you.window(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        auto* list = dialog->findChild<QTreeView*>(QStringLiteral("carryTree"));
        list->setFocus();
        for (const Qt::Key key : keys)
            QTest::keyClick(list, key);
    });
    auto* years = you.find<QMenu>("yearMenu");
    Q_EMIT years->aboutToShow();
    years->findChild<QAction*>(QStringLiteral("startNextYear"))->trigger();
}

} // namespace

TEST(NextYear, GoesOnWithWhatIsTickedAndLooksBackAtTheRest) {
    You you;
    liveThroughAYear(you);
    // The core, the first sub-goal with its action; not the second.
    goOn(you, {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return});
    EXPECT_EQ(you.plan().year, 2027);
    EXPECT_EQ(you.stored({}), QStringLiteral("취업"));
    EXPECT_EQ(you.stored({0, 0}), QStringLiteral("매일 한 문제"));
    EXPECT_EQ(you.stored({2, 2}), QString{});

    you.window().showPlan(you.plan().id);
    you.press(Qt::Key_L, Qt::ControlModifier);
    auto* screen = you.find<QWidget>("yearsScreen");
    ASSERT_TRUE(screen);
    EXPECT_TRUE(screen->isVisible());
    you.press(Qt::Key_A); // nothing is written into the past
    you.press(Qt::Key_Escape);
    EXPECT_FALSE(screen->isVisible());
    EXPECT_EQ(you.plan().year, 2027);

    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(you.plan().year, 2026);
    EXPECT_EQ(you.session().planner().plans().size(), 1U);
}

TEST(NextYear, RemembersAcrossARestartWhatACellGoesOnFrom) {
    You you;
    liveThroughAYear(you);
    goOn(you, {Qt::Key_Return});
    you.quit();
    you.start();
    EXPECT_EQ(you.plan().year, 2027);
    const Planner& planner = you.session().planner();
    const Action* now = planner.actionShown(you.plan().id, {0, 0}, you.session().today());
    const Action* before = planner.actionShown(planner.planOfYear(2026)->id, {0, 0}, you.session().today());
    EXPECT_EQ(carriedFrom(*now), before->id);
}

} // namespace ninefold::test::next_year_journey
