// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/focus/focus_strip.h"
#include "ui/focus/focus_watch.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::test::focus_journey {

namespace {

constexpr qint64 minute = 60;
const QDate today{2026, 3, 2};

// A year with a routine of two blocks a day, open on Today.
class OneRoutine {
public:
    OneRoutine() {
        you.start();
        EXPECT_TRUE(you.session().renameCell(you.plan().id, {0, 0}, QStringLiteral("Study")));
        study = you.session().planner().actionShown(you.plan().id, {0, 0}, today)->id;
        EXPECT_TRUE(you.session().setKind(study, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        terms.perDay = Decimal{2};
        EXPECT_TRUE(you.session().setSchedule(study, terms, QDate{2026, 1, 1}));
        restart();
    }
    void restart() {
        you.quit();
        you.start();
    }
    [[nodiscard]] std::optional<CheckIn> recordOn(QDate day) const {
        for (const CheckIn* checkIn : you.session().planner().checkInsOf(study)) {
            if (checkIn->date == day)
                return *checkIn;
        }
        return std::nullopt;
    }
    void look() const { you.focus().watch().look(); }
    [[nodiscard]] bool isPillShown() const {
        const auto* pill = you.find<QToolButton>("focusPill");
        return pill && pill->isVisible();
    }
    [[nodiscard]] QString message() const {
        const auto* text = you.find<QLabel>("messageText");
        return text && text->isVisible() ? text->text() : QString{};
    }

    You you;
    ActionId study = ActionId::make();
};

} // namespace

TEST(FocusJourney, OneKeyBeginsABlockAndItsEndAddsOneAmountAndAsksNothing) {
    OneRoutine year;
    year.you.type(QStringLiteral("f"));
    EXPECT_TRUE(year.isPillShown());
    ASSERT_TRUE(year.you.focus().strip());
    EXPECT_TRUE(year.you.focus().strip()->isVisible());
    year.you.clock.advanceSeconds(50 * minute);
    year.look();
    ASSERT_TRUE(year.recordOn(today));
    EXPECT_EQ(year.recordOn(today)->amount.value_or(Decimal{1}), Decimal{1});
    EXPECT_FALSE(year.isPillShown());
    EXPECT_FALSE(year.you.focus().strip()->isVisible());
    EXPECT_FALSE(QApplication::activeModalWidget());
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(year.recordOn(today));
}

TEST(FocusJourney, RunsOnAcrossARestart) {
    OneRoutine year;
    year.you.type(QStringLiteral("f"));
    year.you.clock.advanceSeconds(20 * minute);
    year.restart();
    EXPECT_TRUE(year.isPillShown());
    EXPECT_EQ(year.you.find<QToolButton>("focusPill")->text(), QStringLiteral("30 min"));
    EXPECT_FALSE(year.recordOn(today));
    year.you.clock.advanceSeconds(30 * minute);
    year.look();
    EXPECT_TRUE(year.recordOn(today));
}

TEST(FocusJourney, WhatEndedWhileItWasClosedIsCountedOnceForItsDayAndSaid) {
    OneRoutine year;
    year.you.type(QStringLiteral("f"));
    year.you.quit();
    year.you.clock.advanceDays(1);
    for (int start = 0; start < 3; ++start) {
        year.you.start();
        ASSERT_TRUE(year.recordOn(today));
        EXPECT_EQ(year.recordOn(today)->amount.value_or(Decimal{1}), Decimal{1});
        EXPECT_FALSE(year.recordOn(today.addDays(1)));
        EXPECT_EQ(year.message().contains(QStringLiteral("Study")), start == 0);
        if (start < 2)
            year.you.quit();
    }
}

TEST(FocusJourney, ADayThatBeginsMeanwhileGetsNothing) {
    OneRoutine year;
    year.you.clock.set(QDateTime{today.addDays(1), QTime{3, 40}});
    year.you.type(QStringLiteral("f"));
    year.you.clock.advanceSeconds(60 * minute);
    year.look();
    EXPECT_TRUE(year.recordOn(today));
    EXPECT_FALSE(year.recordOn(today.addDays(1)));
}

TEST(FocusJourney, PausesGoesOnAndKeepsItsMinutesByOneKeyEach) {
    OneRoutine year;
    year.you.type(QStringLiteral("f"));
    year.you.clock.advanceSeconds(10 * minute);
    year.you.type(QStringLiteral("ㄹ")); // the same key
    year.you.clock.advanceSeconds(400 * minute);
    year.look();
    EXPECT_EQ(year.you.find<QToolButton>("focusPill")->text(), QStringLiteral("40 min · paused"));
    year.you.type(QStringLiteral("f"));
    year.you.clock.advanceSeconds(15 * minute);
    year.you.type(QStringLiteral("k"));
    ASSERT_TRUE(year.recordOn(today));
    EXPECT_EQ(year.recordOn(today)->note, QStringLiteral("25 of 50 min"));
    EXPECT_EQ(year.recordOn(today)->state, CheckInState::None);
    EXPECT_FALSE(year.isPillShown());
    year.restart();
    EXPECT_FALSE(year.isPillShown());
}

TEST(FocusJourney, ShiftAndTheKeyStopItWithoutATrace) {
    OneRoutine year;
    year.you.type(QStringLiteral("f"));
    year.you.clock.advanceSeconds(10 * minute);
    year.you.press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_FALSE(year.recordOn(today));
    EXPECT_FALSE(year.isPillShown());
}

TEST(FocusJourney, TheLengthAndTheSmallWindowAreSettings) {
    OneRoutine year;
    year.you.settings().setFocusMinutes(25);
    year.you.settings().setShowsFocusStrip(false);
    year.you.type(QStringLiteral("f"));
    EXPECT_EQ(year.you.find<QToolButton>("focusPill")->text(), QStringLiteral("25 min"));
    EXPECT_FALSE(year.you.focus().strip());
    year.you.settings().setShowsFocusStrip(true);
    ASSERT_TRUE(year.you.focus().strip());
    EXPECT_TRUE(year.you.focus().strip()->isVisible());
}

} // namespace ninefold::test::focus_journey
