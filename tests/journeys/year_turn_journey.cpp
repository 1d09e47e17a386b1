// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/window/day_watch.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ninefold::test::year_turn_journey {

namespace {

// A year with a running routine, one that is ended and a task, seen from Today on `day`.
class YearsEnd {
public:
    explicit YearsEnd(QDate day) {
        you.start();
        const PlanId plan = you.plan().id;
        EXPECT_TRUE(you.session().renameCell(plan, {}, QStringLiteral("Land a job")));
        EXPECT_TRUE(you.session().renameCell(plan, {4, 0}, QStringLiteral("Algorithms")));
        running = routine({0, 0}, QStringLiteral("One problem"));
        EXPECT_TRUE(you.session().endAction(routine({0, 1}, QStringLiteral("Old habit")), QDate{2026, 6, 1}));
        EXPECT_TRUE(you.session().renameCell(plan, {0, 2}, QStringLiteral("Take the exam")));
        EXPECT_TRUE(you.session().setKind(action({0, 2}), ActionKind::Task));
        you.quit();
        you.clock.set(day);
        you.start();
    }
    [[nodiscard]] QDate goTo(QDate day) {
        you.clock.set(day);
        you.window().findChild<ui::DayWatch*>()->look();
        return you.session().today();
    }
    // Chooses an entry of the menu of years; false when it is not offered.
    [[nodiscard]] bool choose(const char* entry) const {
        auto* years = you.find<QMenu>("yearMenu");
        Q_EMIT years->aboutToShow();
        auto* action = years->findChild<QAction*>(QString::fromLatin1(entry));
        if (action)
            action->trigger();
        return action;
    }
    [[nodiscard]] bool isShown(const char* button) const {
        const auto* found = you.find<QAbstractButton>(button);
        return found && found->isVisible();
    }
    [[nodiscard]] const Planner& planner() const { return you.session().planner(); }

    You you;
    ActionId running = ActionId::make();

private:
    [[nodiscard]] ActionId action(CellPlace place) const {
        return planner().actionShown(you.plan().id, place, you.session().today())->id;
    }
    ActionId routine(CellPlace place, const QString& text) {
        EXPECT_TRUE(you.session().renameCell(you.plan().id, place, text));
        const ActionId id = action(place);
        EXPECT_TRUE(you.session().setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        EXPECT_TRUE(you.session().setSchedule(id, terms, QDate{2026, 1, 1}));
        return id;
    }
};

} // namespace

TEST(YearTurn, AQuietLineLeadsToTheEndOfTheYearAndToTheNextFromTheFifteenthOfDecember) {
    YearsEnd year{QDate{2026, 12, 14}};
    EXPECT_FALSE(year.isShown("nextYear"));
    (void)year.goTo(QDate{2026, 12, 15});
    EXPECT_TRUE(year.isShown("nextYear"));
    year.you.find<QAbstractButton>("nextYear")->click();
    EXPECT_TRUE(year.you.find<QWidget>("yearGoals")->isVisible());
    ASSERT_TRUE(QApplication::focusWidget()) << "the first question has the focus";
    EXPECT_TRUE(year.you.find<QWidget>("goal1")->isAncestorOf(QApplication::focusWidget()));
    year.you.press(Qt::Key_1); // the core goal is carried over
    EXPECT_TRUE(year.you.find<QWidget>("goal2")->isAncestorOf(QApplication::focusWidget()));
    year.you.press(Qt::Key_1);
    year.you.find<QAbstractButton>("startNextGrid")->setFocus();
    year.you.press(Qt::Key_Return);
    const Plan* next = year.planner().planOfYear(2027);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->core, QStringLiteral("Land a job"));
    EXPECT_EQ(year.planner().subGoal(next->id, 0)->text, QStringLiteral("Algorithms"));
    year.you.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(year.isShown("nextYear"));
}

TEST(YearTurn, OnTheFirstDayWithoutAPlanOneKeyGoesOnWithTheRunningRoutines) {
    YearsEnd year{QDate{2027, 1, 1}};
    EXPECT_EQ(year.you.find<QLabel>("screenTitle")->text(), QStringLiteral("Friday, 1 January"));
    EXPECT_TRUE(year.isShown("goOn"));
    year.you.press(Qt::Key_Space);
    const Plan* plan = year.planner().planOfYear(2027);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->core, QStringLiteral("Land a job"));
    const auto actions = year.planner().actionsOf(plan->id);
    ASSERT_EQ(actions.size(), 1U) << "neither what was ended nor the task";
    EXPECT_EQ(carriedFrom(*actions.front()), year.running);
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.planner().checkInsOf(actions.front()->id).size(), 1U) << "and is ticked with the next";
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(year.planner().planOfYear(2027)) << "one step of undo";
}

TEST(YearTurn, TheFirstDayBeginsWhileTheWindowIsOpen) {
    YearsEnd year{QDate{2026, 12, 31}};
    EXPECT_FALSE(year.isShown("goOn"));
    EXPECT_EQ(year.goTo(QDate{2027, 1, 1}), QDate(2027, 1, 1));
    EXPECT_TRUE(year.isShown("goOn"));
}

TEST(YearTurn, AYearIsClosedFromItsLastDayOnReadOnlyAfterFourteenMoreAndReopened) {
    YearsEnd year{QDate{2026, 12, 30}};
    EXPECT_FALSE(year.choose("closeYear"));
    (void)year.goTo(QDate{2026, 12, 31});
    ASSERT_TRUE(year.choose("closeYear"));
    const PlanId plan = year.you.plan().id;
    EXPECT_EQ(year.planner().plan(plan)->closedOn, QDate(2026, 12, 31));
    (void)year.goTo(QDate{2027, 1, 14});
    EXPECT_TRUE(year.you.session().checkIn({year.running, QDate{2026, 12, 31}}));
    (void)year.goTo(QDate{2027, 1, 15});
    EXPECT_EQ(year.you.session().checkIn({year.running, QDate{2026, 12, 30}}).error().code,
              ErrorCode::YearClosed);
    ASSERT_TRUE(year.choose("reopenYear"));
    EXPECT_TRUE(year.you.session().checkIn({year.running, QDate{2026, 12, 30}}));
    EXPECT_TRUE(year.choose("closeYear"));
}

} // namespace ninefold::test::year_turn_journey
