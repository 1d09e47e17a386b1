// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/action_details.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/inspector.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::action_details_test {
namespace {

constexpr CellPlace routine{0, 0};
constexpr CellPlace measured{0, 3};
constexpr CellPlace task{0, 6};
constexpr CellPlace uncounted{0, 2};

// Wednesday, 4 March 2026, in a sample year whose routines have no schedule yet.
class ActionDetailsTest : public testing::Test {
protected:
    ActionDetailsTest() {
        year.clock.set(QDate{2026, 3, 4});
        show(routine);
        inspector.resize(304, 900);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }

    void show(CellPlace place) { model.show(&year.session, year.plan, place); }
    template <class T> T& find(const char* name) {
        return *inspector.findChild<T*>(QString::fromLatin1(name));
    }
    bool isShown(const char* name) {
        const auto* widget = inspector.findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    QString text(const char* name) { return find<QLineEdit>(name).text(); }
    QString label(const char* name) { return isShown(name) ? find<QLabel>(name).text() : QString{}; }
    void type(const char* name, const QString& text) {
        auto& line = find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, QString{c}, Qt::NoModifier);
    }
    void enter(const char* name, const QString& text) {
        type(name, text);
        QTest::keyClick(&find<QLineEdit>(name), Qt::Key_Return);
    }
    void click(const char* name) { find<QAbstractButton>(name).click(); }
    void choose(const char* name, int index) {
        auto& box = find<QComboBox>(name);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    std::vector<const ScheduleVersion*> versions() {
        return year.session.planner().scheduleOf(year.action(routine)->id);
    }
    // Mon–Fri from the first day of the year.
    void schedule() {
        ASSERT_TRUE(year.session.setSchedule(year.action(routine)->id,
                                             {ScheduleRule::Weekly, {1, 2, 3, 4, 5}}, QDate{2026, 1, 1}));
    }

    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
    InspectorModel model;
    Inspector inspector{theme, model};
};

TEST_F(ActionDetailsTest, ShowsWhatEachKindHas) {
    EXPECT_TRUE(isShown("weekday1"));
    EXPECT_TRUE(isShown("when"));
    EXPECT_FALSE(isShown("target"));
    show(measured);
    EXPECT_TRUE(isShown("target"));
    EXPECT_FALSE(isShown("weekday1"));
    show(task);
    EXPECT_TRUE(isShown("due"));
    EXPECT_FALSE(isShown("unit"));
    show(uncounted);
    EXPECT_FALSE(isShown("actionDetails"));
}

TEST_F(ActionDetailsTest, AFirstScheduleBeginsWithTheActionWithoutAsking) {
    click("weekday1");
    click("weekday3");
    click("weekday5");
    EXPECT_TRUE(versions().empty()) << "it is still being chosen";
    EXPECT_FALSE(isShown("scheduleFrom"));
    EXPECT_TRUE(label("scheduleConsequences").contains(QStringLiteral("1 January")));
    click("changeSchedule");
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(versions().front()->days, (Weekdays{1, 3, 5}));
    EXPECT_EQ(versions().front()->from, (QDate{2026, 1, 1}));
    EXPECT_FALSE(isShown("scheduleChange"));
    EXPECT_EQ(year.store.steps().size(), 1U);
}

TEST_F(ActionDetailsTest, ADayCanBeChosenFromACalendar) {
    show(task);
    const QDate before = year.action(task)->due.value_or(QDate{2026, 12, 31}).addDays(-7);
    auto& due = find<QLineEdit>("due");
    due.setFocus();
    QTest::keyClick(&due, Qt::Key_Down, Qt::AltModifier);
    auto* days = inspector.findChild<QWidget*>(QStringLiteral("calendarDays"));
    ASSERT_TRUE(days && days->isVisible());
    QTest::keyClick(days, Qt::Key_Up);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(year.action(task)->due, before);
    EXPECT_EQ(text("due"), dateToText(before));
    QTest::keyClick(&due, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(inspector.findChild<QWidget*>(QStringLiteral("datePopup")), Qt::Key_Escape);
    EXPECT_EQ(year.action(task)->due, before) << "Escape chooses nothing";
}

TEST_F(ActionDetailsTest, AFirstScheduleIsKeptWhenTheFocusLeaves) {
    find<QWidget>("weekday2").setFocus();
    click("weekday2");
    find<QWidget>("when").setFocus();
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(versions().front()->days, (Weekdays{2}));
}

TEST_F(ActionDetailsTest, AnEditAsksFromWhichDayAndLeavesThePast) {
    schedule();
    click("weekday5");
    ASSERT_TRUE(isShown("scheduleFrom"));
    EXPECT_EQ(find<QLineEdit>("scheduleFrom").placeholderText(), QStringLiteral("2026-03-04"));
    EXPECT_TRUE(label("scheduleConsequences").contains(QStringLiteral("Until 3 March: Mon–Fri")));
    type("scheduleFrom", QStringLiteral("3/10"));
    EXPECT_TRUE(label("scheduleConsequences").contains(QStringLiteral("Until 9 March: Mon–Fri")));
    QTest::keyClick(&find<QLineEdit>("scheduleFrom"), Qt::Key_Return);
    ASSERT_EQ(versions().size(), 2U);
    EXPECT_EQ(versions()[0]->to, (QDate{2026, 3, 9}));
    EXPECT_EQ(versions()[1]->days, (Weekdays{1, 2, 3, 4}));
    EXPECT_EQ(label("earlierSchedules"), QStringLiteral("1 January – 9 March: Mon–Fri"));
    ASSERT_TRUE(year.session.undo());
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(versions().front()->to, std::nullopt);
}

TEST_F(ActionDetailsTest, TimesAWeekChangeFromTheNextMonday) {
    schedule();
    choose("scheduleRule", 1);
    EXPECT_EQ(find<QLineEdit>("scheduleFrom").placeholderText(), QStringLiteral("2026-03-09"));
    enter("scheduleCount", QStringLiteral("４"));
    EXPECT_TRUE(find<QLineEdit>("scheduleFrom").hasFocus()) << "Enter asks from which day";
    QTest::keyClick(&find<QLineEdit>("scheduleFrom"), Qt::Key_Return);
    ASSERT_EQ(versions().size(), 2U);
    EXPECT_EQ(versions()[1]->n, 4);
    EXPECT_EQ(versions()[1]->from, (QDate{2026, 3, 9}));
}

TEST_F(ActionDetailsTest, DaysAndMonthsAreCountedFromADay) {
    choose("scheduleRule", 2);
    enter("scheduleCount", QStringLiteral("14"));
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(versions()[0]->n, 14);
    EXPECT_EQ(versions()[0]->anchor, (QDate{2026, 1, 1}));
    choose("scheduleRule", 3);
    enter("scheduleAnchor", QStringLiteral("2026-01-31"));
    click("changeSchedule");
    ASSERT_EQ(versions().size(), 2U);
    EXPECT_EQ(versions()[1]->rule, ScheduleRule::Months);
    EXPECT_EQ(versions()[1]->anchor, (QDate{2026, 1, 31}));
}

TEST_F(ActionDetailsTest, WhatCannotBeIsSaidAndStaysTyped) {
    schedule();
    choose("scheduleRule", 1);
    enter("scheduleCount", QStringLiteral("0"));
    EXPECT_EQ(label("scheduleCountProblem"), QStringLiteral("A number from 1 to 7 is needed here."));
    EXPECT_EQ(text("scheduleCount"), QStringLiteral("0"));
    type("scheduleCount", QStringLiteral("2"));
    enter("perDay", QStringLiteral("-1"));
    EXPECT_EQ(label("perDayProblem"), QStringLiteral("An amount has to be more than 0."));
    type("perDay", QStringLiteral("1"));
    enter("scheduleFrom", QStringLiteral("2027-01-01"));
    EXPECT_FALSE(label("scheduleFromProblem").isEmpty());
    EXPECT_EQ(text("scheduleFrom"), QStringLiteral("2027-01-01"));
    EXPECT_EQ(versions().size(), 1U);
    EXPECT_TRUE(find<QLineEdit>("scheduleFrom").hasFocus());
}

TEST_F(ActionDetailsTest, AChangeStaysWithItsActionUntilEscapeDropsIt) {
    schedule();
    click("weekday1");
    show(task);
    show(routine);
    EXPECT_FALSE(find<QAbstractButton>("weekday1").isChecked());
    EXPECT_TRUE(isShown("scheduleChange"));
    QTest::keyClick(&find<QWidget>("weekday1"), Qt::Key_Escape);
    EXPECT_TRUE(find<QAbstractButton>("weekday1").isChecked());
    EXPECT_FALSE(isShown("scheduleChange"));
    QSignalSpy left{&inspector, &Inspector::left};
    QTest::keyClick(&find<QWidget>("weekday1"), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(ActionDetailsTest, ARoutineHasItsTimesAndAmounts) {
    enter("when", QStringLiteral(" morning "));
    enter("time", QStringLiteral("９：００"));
    enter("unit", QStringLiteral("pages"));
    enter("step", QStringLiteral("2.5"));
    choose("weight", 2);
    const Action& action = *year.action(routine);
    EXPECT_EQ(action.when, QStringLiteral("morning"));
    EXPECT_EQ(action.time, (QTime{9, 0}));
    EXPECT_EQ(action.unit, QStringLiteral("pages"));
    EXPECT_EQ(action.step, Decimal::fromMillionths(2'500'000));
    EXPECT_EQ(action.weight, 3);
    EXPECT_EQ(year.store.steps().size(), 5U);
    enter("time", QString{});
    EXPECT_EQ(year.action(routine)->time, std::nullopt);
}

TEST_F(ActionDetailsTest, ADateOutsideThePlanIsRefusedWithASentence) {
    show(task);
    enter("due", QStringLiteral("2027-02-01"));
    EXPECT_EQ(year.action(task)->due, std::nullopt);
    EXPECT_TRUE(label("dueProblem").contains(QStringLiteral("2026-12-31")));
    show(routine);
    EXPECT_EQ(label("dueProblem"), QString{});
    show(task);
    EXPECT_EQ(text("due"), QStringLiteral("2027-02-01")) << "it stays with its action";
    enter("due", QStringLiteral("9/30"));
    EXPECT_EQ(year.action(task)->due, (QDate{2026, 9, 30}));
    EXPECT_FALSE(isShown("dueProblem"));
    EXPECT_EQ(text("due"), QStringLiteral("2026-09-30"));
}

TEST_F(ActionDetailsTest, TheDayATaskWasDoneIsCorrected) {
    show(task);
    EXPECT_FALSE(isShown("doneOn"));
    click("taskDone");
    EXPECT_EQ(text("doneOn"), QStringLiteral("2026-03-04"));
    enter("doneOn", QStringLiteral("2026-03-01"));
    EXPECT_EQ(year.action(task)->doneOn, (QDate{2026, 3, 1}));
    enter("doneOn", QStringLiteral("2026-03-05"));
    EXPECT_FALSE(label("doneOnProblem").isEmpty()) << "a day to come";
    EXPECT_EQ(year.action(task)->doneOn, (QDate{2026, 3, 1}));
}

TEST_F(ActionDetailsTest, AMeasuredActionHasATarget) {
    show(measured);
    enter("target", QStringLiteral("0"));
    EXPECT_EQ(label("targetProblem"), QStringLiteral("An amount has to be more than 0."));
    EXPECT_EQ(text("target"), QStringLiteral("0"));
    enter("target", QStringLiteral("12"));
    EXPECT_EQ(year.action(measured)->target, Decimal{12});
    EXPECT_FALSE(isShown("targetProblem"));
}

TEST_F(ActionDetailsTest, WhatChangesAFinishedPeriodSaysSoFirst) {
    year.clock.set(QDate{2026, 5, 4});
    schedule();
    ASSERT_TRUE(year.session.checkIn({year.action(routine)->id, QDate{2026, 3, 2}, DayRecord::Tick}));
    const auto steps = year.store.steps().size();
    enter("firstDay", QStringLiteral("2026-03-02"));
    EXPECT_TRUE(label("firstDayProblem").contains(QStringLiteral("1 January – 31 March: 2% → 5%")))
        << label("firstDayProblem").toStdString();
    EXPECT_EQ(year.store.steps().size(), steps);
    QTest::keyClick(&find<QLineEdit>("firstDay"), Qt::Key_Return);
    EXPECT_EQ(year.action(routine)->from, (QDate{2026, 3, 2}));
    EXPECT_FALSE(isShown("firstDayProblem"));
    enter("lastDay", QStringLiteral("2026-03-20"));
    EXPECT_TRUE(isShown("lastDayProblem"));
    QTest::keyClick(&find<QLineEdit>("lastDay"), Qt::Key_Escape);
    EXPECT_EQ(text("lastDay"), QString{});
    EXPECT_EQ(year.action(routine)->to, std::nullopt);
}

TEST_F(ActionDetailsTest, TheQuestionAboutFinishedPeriodsIsAnsweredByMouseToo) {
    year.clock.set(QDate{2026, 5, 4});
    schedule();
    ASSERT_TRUE(year.session.checkIn({year.action(routine)->id, QDate{2026, 3, 2}, DayRecord::Tick}));
    EXPECT_FALSE(isShown("firstDayAccept"));
    enter("firstDay", QStringLiteral("2026-03-02"));
    ASSERT_TRUE(isShown("firstDayAccept"));
    click("firstDayLeave");
    EXPECT_FALSE(isShown("firstDayAccept"));
    EXPECT_EQ(year.action(routine)->from, std::nullopt);
    enter("firstDay", QStringLiteral("2026-03-02"));
    find<QAbstractButton>("firstDayAccept").setFocus();
    click("firstDayAccept");
    EXPECT_EQ(year.action(routine)->from, (QDate{2026, 3, 2}));
    EXPECT_FALSE(isShown("firstDayAccept"));
    EXPECT_TRUE(find<QLineEdit>("firstDay").hasFocus());
}

TEST_F(ActionDetailsTest, AProblemThatIsNoQuestionHasNoButtons) {
    show(measured);
    enter("target", QStringLiteral("0"));
    EXPECT_TRUE(isShown("targetProblem"));
    EXPECT_FALSE(isShown("targetAccept"));
}

TEST_F(ActionDetailsTest, EscapeBringsBackWhatIsStored) {
    show(measured);
    enter("unit", QStringLiteral("books"));
    type("unit", QStringLiteral("films"));
    QTest::keyClick(&find<QLineEdit>("unit"), Qt::Key_Escape);
    EXPECT_EQ(text("unit"), QStringLiteral("books"));
    EXPECT_EQ(year.action(measured)->unit, QStringLiteral("books"));
}

TEST_F(ActionDetailsTest, AKindIsChangedOnlyAfterSayingThatRecordsEnd) {
    const ActionId before = year.action(routine)->id;
    ASSERT_TRUE(year.session.checkIn({before, QDate{2026, 3, 2}, DayRecord::Tick}));
    QTest::mouseClick(&find<QWidget>("segment3"), Qt::LeftButton);
    EXPECT_EQ(year.action(routine)->kind, ActionKind::Routine);
    EXPECT_TRUE(label("kindQuestionWords").contains(QStringLiteral("has records")));
    click("leaveKind");
    EXPECT_FALSE(isShown("kindQuestion"));
    EXPECT_TRUE(find<QAbstractButton>("segment1").isChecked());
    QTest::mouseClick(&find<QWidget>("segment3"), Qt::LeftButton);
    click("changeKind");
    EXPECT_EQ(year.action(routine)->kind, ActionKind::Measured);
    EXPECT_NE(year.action(routine)->id, before);
    EXPECT_FALSE(isShown("kindQuestion"));
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(year.action(routine)->id, before);
}

TEST_F(ActionDetailsTest, NothingIsChangedWhereNothingMayBe) {
    inspector.setReadOnly(true);
    EXPECT_FALSE(find<QWidget>("weekday1").isEnabled());
    EXPECT_TRUE(find<QLineEdit>("when").isReadOnly());
    EXPECT_FALSE(find<QWidget>("weight").isEnabled());
}

} // namespace
} // namespace ninefold::ui::action_details_test
