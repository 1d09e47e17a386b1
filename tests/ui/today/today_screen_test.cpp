// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/shown_today.h"
#include "ui/today/today_delegate.h"
#include "ui/widgets/calendar_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::test::today_screen_test {
namespace {

const QDate today{2026, 3, 2};
const QDate yesterday{2026, 3, 1};

TEST(TodayScreen, APastDayIsFilledLikeToday) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.key(Qt::Key_Left);
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Sunday, 1 March"));
    shown.key(Qt::Key_Space);
    EXPECT_TRUE(shown.record(stretch, yesterday));
    EXPECT_FALSE(shown.record(stretch, today));
    shown.type(QStringLiteral("t"));
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Monday, 2 March"));
}

TEST(TodayScreen, ADayToComeCanOnlyBeSkipped) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Space);
    EXPECT_FALSE(shown.record(stretch, today.addDays(1)));
    EXPECT_FALSE(shown.lastMessage().isEmpty());
    EXPECT_EQ(shown.errors.count(), 0);
    shown.type(QStringLiteral("s"));
    EXPECT_EQ(shown.record(stretch, today.addDays(1))->state, CheckInState::Skip);
    shown.key(Qt::Key_Delete);
    EXPECT_FALSE(shown.record(stretch, today.addDays(1)));
    EXPECT_FALSE(shown.find<QWidget>("dayWords")->isVisible());
}

TEST(TodayScreen, TheWeekGoesToADayByClickAndByKey) {
    DayRecords records;
    records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.find<QAbstractButton>("weekDay5")->click();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Friday, 6 March"));
    auto* friday = shown.find<QAbstractButton>("weekDay5");
    friday->setFocus();
    shown.key(Qt::Key_PageUp);
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Friday, 27 February"));
    EXPECT_TRUE(shown.find<QAbstractButton>("weekDay5")->hasFocus());
    shown.find<QAbstractButton>("backToToday")->click();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Monday, 2 March"));
    EXPECT_FALSE(shown.find<QAbstractButton>("backToToday")->isEnabled());
}

TEST(TodayScreen, WhatStandsBesideTheWeekStaysThereWithoutAPlanner) {
    DayRecords records;
    records.addDaily(QStringLiteral("Water"));
    ShownToday shown{records};
    const auto places = [&] {
        QApplication::processEvents();
        return std::pair{shown.find<QWidget>("previousDay")->geometry(),
                         shown.find<QWidget>("nextDay")->geometry()};
    };
    const auto withOne = places();
    shown.screen.setSession(nullptr);
    ASSERT_TRUE(shown.find<QWidget>("weekStrip")->isHidden());
    EXPECT_EQ(places(), withOne);
}

TEST(TodayScreen, AnyDayIsChosenFromACalendarByKeyboardAlone) {
    DayRecords records;
    records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.type(QStringLiteral("g"));
    auto* days = shown.find<ui::CalendarTable>("calendarDays");
    ASSERT_TRUE(days && days->isVisible());
    QTest::keyClick(days, Qt::Key_PageUp);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Monday, 2 February"));
    EXPECT_TRUE(shown.find<QWidget>("backToToday")->isVisible());
    shown.find<QAbstractButton>("backToToday")->click();
    EXPECT_FALSE(shown.find<QWidget>("backToToday")->isVisible());
}

TEST(TodayScreen, PillsAreAsWideAsTheirSubGoalsNeedWhereThereIsRoom) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    const SubGoal* subGoal = shown.session.planner().subGoal(records.plan(), 0);
    ASSERT_TRUE(subGoal);
    ASSERT_TRUE(
        shown.session.renameCell(records.plan(), {0, centre}, QStringLiteral("Speaking English well")));
    const auto pill = [&] {
        const auto* model = static_cast<const ui::TodayModel*>(shown.list().model());
        const int row = model->rowOf(stretch);
        const auto* delegate = static_cast<const ui::TodayDelegate*>(shown.list().itemDelegate());
        return delegate->layoutOf(shown.list().visualRect(model->index(row)), shown.list().font(), row).pill;
    };
    EXPECT_GT(pill().width(), 120);
    shown.screen.resize(760, 800);
    EXPECT_LE(pill().width(), 90);
}

TEST(TodayScreen, PillsGrowWithTheTextThatStandsInThem) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    ASSERT_TRUE(
        shown.session.renameCell(records.plan(), {0, centre}, QStringLiteral("Speaking English well")));
    const auto* model = static_cast<const ui::TodayModel*>(shown.list().model());
    const auto* delegate = static_cast<const ui::TodayDelegate*>(shown.list().itemDelegate());
    const int row = model->rowOf(stretch);
    const auto pillIn = [&](int pixels) {
        QFont font = shown.list().font();
        font.setPixelSize(pixels);
        return delegate->layoutOf({0, 0, 4000, 200}, font, row).pill.width();
    };
    const double usual = pillIn(13);
    shown.click(stretch, ui::RowPart::Box);
    EXPECT_NEAR(pillIn(26), 2 * usual, 4);
}

TEST(TodayScreen, OnALargeScreenItStaysTogetherInTheMiddle) {
    DayRecords records;
    records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.screen.resize(3400, 2000);
    QCoreApplication::processEvents();
    const QWidget& list = shown.list();
    const QWidget& words = *shown.find<QWidget>("dayWords");
    const int left = list.mapTo(&shown.screen, QPoint{}).x();
    const int right = shown.screen.width() - words.mapTo(&shown.screen, words.rect().topRight()).x();
    EXPECT_NEAR(left, right, 4);
    EXPECT_LT(list.width(), 1300);
    EXPECT_LT(words.height(), 500);
}

TEST(TodayScreen, WhatYesterdayLeftOpenIsOneLineThatGoesThere) {
    DayRecords records;
    const ActionId done = records.addDaily(QStringLiteral("Stretch"));
    records.addDaily(QStringLiteral("Read"));
    records.addDone(done, yesterday);
    ShownToday shown{records};
    auto* line = shown.find<QAbstractButton>("leftOpen");
    ASSERT_TRUE(line->isVisible());
    EXPECT_EQ(line->text(), QStringLiteral("Yesterday left open: Read"));
    line->click();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Sunday, 1 March"));
    EXPECT_FALSE(line->isVisible());
    shown.key(Qt::Key_Space);
    shown.type(QStringLiteral("t"));
    EXPECT_FALSE(line->isVisible());
}

TEST(TodayScreen, GoesOnToTheNextDayWhenItBeginsButStaysOnADayThatWasChosen) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    ShownToday shown{records};
    shown.key(Qt::Key_Space);
    shown.clock.set(QDateTime{QDate{2026, 3, 3}, QTime{3, 59}});
    shown.screen.followClock();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Monday, 2 March"));
    shown.clock.set(QDateTime{QDate{2026, 3, 3}, QTime{4, 0}});
    shown.screen.followClock();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Tuesday, 3 March"));
    shown.key(Qt::Key_Space);
    EXPECT_TRUE(shown.record(stretch, QDate{2026, 3, 3}));
    shown.key(Qt::Key_Left);
    shown.clock.set(QDate{2026, 3, 4});
    shown.screen.followClock();
    EXPECT_EQ(shown.screen.title(), QStringLiteral("Monday, 2 March"));
}

TEST(TodayScreen, ARestingDayIsShownAsResting) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    records.addRest(today, QDate{2026, 3, 8}, QStringLiteral("Travel"));
    const ShownToday shown{records};
    EXPECT_TRUE(shown.find<QLabel>("dayState")->text().contains(QStringLiteral("Travel")));
    EXPECT_TRUE(shown.read(stretch).contains(QStringLiteral("resting")));
}

TEST(TodayScreen, SaysHowToBeginWhileNothingIsScheduled) {
    const ShownToday shown{DayRecords{}};
    EXPECT_TRUE(shown.find<QWidget>("emptyDay")->isVisible());
    auto* toGrid = shown.find<QAbstractButton>("makeRoutine");
    ASSERT_TRUE(toGrid->isVisible());
    QSignalSpy wanted{&shown.screen, &ui::TodayScreen::gridWanted};
    toGrid->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST(TodayScreen, SaysThatADayAsksForNothing) {
    DayRecords records;
    records.addWeekly(QStringLiteral("Swim"), {3});
    const ShownToday shown{records};
    EXPECT_TRUE(shown.find<QWidget>("emptyDay")->isVisible());
    EXPECT_FALSE(shown.find<QWidget>("makeRoutine")->isVisible());
}

TEST(TodayScreen, TheRingCountsTheDay) {
    DayRecords records;
    const ActionId stretch = records.addDaily(QStringLiteral("Stretch"));
    records.addDaily(QStringLiteral("Read"));
    records.addDone(stretch, today);
    const ShownToday shown{records};
    EXPECT_EQ(shown.find<QWidget>("dayRing")->accessibleName(), QStringLiteral("1 of 2 done, 50%"));
}

TEST(TodayScreen, EveryWidgetHasItsNames) {
    DayRecords records;
    records.addDaily(QStringLiteral("Stretch"));
    const ShownToday shown{records};
    EXPECT_EQ(unnamedWidgets(shown.screen), QStringList{});
}

} // namespace
} // namespace ninefold::test::today_screen_test
