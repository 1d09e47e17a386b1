// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/window/day_watch.h"

#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <gtest/gtest.h>

namespace ninefold::test::today_journey {

namespace {

const QDate today{2026, 3, 2};

// Five routines of every day, made the year before the first start of the day.
class FiveRoutines {
public:
    FiveRoutines() {
        you.start();
        for (int cell = 0; cell < 4; ++cell)
            add({0, cell});
        add({0, 5});
        you.quit();
        you.start();
    }

    [[nodiscard]] int doneOn(QDate day) const {
        int done = 0;
        for (const ActionId routine : routines) {
            for (const CheckIn* checkIn : you.session().planner().checkInsOf(routine))
                done += checkIn->date == day && checkIn->state == CheckInState::Done ? 1 : 0;
        }
        return done;
    }

    [[nodiscard]] QString title() const { return you.find<QLabel>("screenTitle")->text(); }

    You you;
    std::vector<ActionId> routines;

private:
    void add(CellPlace place) {
        PlannerSession& session = you.session();
        ASSERT_TRUE(session.renameCell(you.plan().id, place, QStringLiteral("Routine %1").arg(place.cell)));
        const ActionId id = session.planner().actionShown(you.plan().id, place, today)->id;
        ASSERT_TRUE(session.setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        ASSERT_TRUE(session.setSchedule(id, terms, QDate{2026, 1, 1}));
        routines.push_back(id);
    }
};

} // namespace

TEST(TodayJourney, OpensOnTodayAndTicksFiveRoutinesByFivePressesOfSpace) {
    FiveRoutines year;
    EXPECT_EQ(year.title(), QStringLiteral("Monday, 2 March"));
    for (int i = 0; i < 5; ++i)
        year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.doneOn(today), 5);
    year.you.quit();
    year.you.start();
    EXPECT_EQ(year.doneOn(today), 5);
}

TEST(TodayJourney, FillsYesterdayAndUndoGoesBackThere) {
    FiveRoutines year;
    year.you.press(Qt::Key_Left);
    year.you.press(Qt::Key_Space);
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.doneOn(today.addDays(-1)), 2);
    year.you.type(QStringLiteral("t"));
    year.you.press(Qt::Key_2, Qt::ControlModifier);
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(year.doneOn(today.addDays(-1)), 1);
    EXPECT_EQ(year.title(), QStringLiteral("Sunday, 1 March"));
}

TEST(TodayJourney, SkipsWithANoteAndTakesBothBack) {
    FiveRoutines year;
    year.you.type(QStringLiteral("s"));
    year.you.type(QStringLiteral("n"));
    year.you.compose({QStringLiteral("감"), QStringLiteral("감기")});
    year.you.press(Qt::Key_Return);
    const auto& planner = year.you.session().planner();
    ASSERT_EQ(planner.checkInsOf(year.routines.front()).size(), 1U);
    EXPECT_EQ(planner.checkInsOf(year.routines.front()).front()->state, CheckInState::Skip);
    EXPECT_EQ(planner.checkInsOf(year.routines.front()).front()->note, QStringLiteral("감기"));
    year.you.press(Qt::Key_Backspace);
    EXPECT_EQ(planner.checkInsOf(year.routines.front()).front()->state, CheckInState::None);
    year.you.find<QPushButton>("messageAction0")->click();
    EXPECT_EQ(planner.checkInsOf(year.routines.front()).front()->state, CheckInState::Skip);
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(planner.checkInsOf(year.routines.front()).empty());
}

TEST(TodayJourney, ANewDayBeginsWhileTheWindowIsOpen) {
    FiveRoutines year;
    year.you.press(Qt::Key_Space);
    year.you.clock.set(QDateTime{QDate{2026, 3, 3}, QTime{4, 0}});
    year.you.window().findChild<ui::DayWatch*>()->look();
    EXPECT_EQ(year.title(), QStringLiteral("Tuesday, 3 March"));
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.doneOn(QDate{2026, 3, 3}), 1);
    EXPECT_EQ(year.doneOn(today), 1);
}

TEST(TodayJourney, ANewDayIsTodayAndKnowsWhatTheLastOneLeftOpen) {
    FiveRoutines year;
    year.you.press(Qt::Key_Space);
    year.you.clock.set(QDateTime{QDate{2026, 3, 3}, QTime{4, 0}});
    year.you.window().findChild<ui::DayWatch*>()->look();
    EXPECT_FALSE(year.you.find<QAbstractButton>("backToToday")->isEnabled()) << "the new day is today";
    EXPECT_TRUE(year.you.find<QAbstractButton>("leftOpen")->isVisible()) << "what yesterday left open";
}

TEST(TodayJourney, AJourneyThroughTimeZonesTakesNoTickAway) {
    FiveRoutines year;
    const QDateTime evening{today, QTime{23, 0}, QTimeZone{"Europe/Berlin"}};
    year.you.clock.set(evening);
    year.you.press(Qt::Key_Space);
    auto* watch = year.you.window().findChild<ui::DayWatch*>();
    year.you.clock.set(evening.toTimeZone(QTimeZone{"Asia/Seoul"})); // 7:00 of the next day there
    watch->look();
    EXPECT_EQ(year.title(), QStringLiteral("Tuesday, 3 March"));
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.doneOn(today), 1);
    EXPECT_EQ(year.doneOn(today.addDays(1)), 1);
    const QDateTime late = evening.addSecs(3 * 60 * 60);
    year.you.clock.set(late.toTimeZone(QTimeZone{"America/Los_Angeles"})); // the day before once more
    watch->look();
    EXPECT_EQ(year.title(), QStringLiteral("Monday, 2 March"));
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.doneOn(today), 2);
    EXPECT_EQ(year.doneOn(today.addDays(1)), 1) << "what was ticked ahead stays";
}

TEST(TodayJourney, OpensOnTheGridWhileNothingIsScheduled) {
    You you;
    you.start();
    EXPECT_EQ(you.find<QLabel>("screenTitle")->text(), QStringLiteral("Grid"));
}

} // namespace ninefold::test::today_journey
