// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_screen.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/why_number.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>
#include <vector>

namespace ninefold::ui::progress_screen_test {
namespace {

// Noon of Monday, 2 March 2026.
class ProgressScreenTest : public testing::Test {
protected:
    void open() {
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        QObject::connect(&screen, &ProgressScreen::whyWanted,
                         [this](const WhyNumber& number) { whys.push_back(number); });
        screen.resize(1200, 900);
        screen.show(session.get(), records.plan());
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.setFocus();
    }
    void TearDown() override { screen.show(nullptr, {}); }
    void fill() {
        const ActionId run = records.addDaily(QStringLiteral("Run"));
        for (int day = 1; day <= 20; ++day)
            records.addDone(run, {2026, 2, day});
        records.addQuota(QStringLiteral("Swim"), 2);
    }
    template <class Widget> [[nodiscard]] Widget* find(const char* name) const {
        return screen.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Everything that the labels of a card say.
    [[nodiscard]] QString words(const char* card) const {
        QStringList said;
        for (const QLabel* label : find<QWidget>(card)->findChildren<QLabel*>())
            said.append(label->text());
        return said.join(QLatin1Char(' '));
    }
    /// The number that was asked about last.
    [[nodiscard]] const WhyNumber& asked() const { return whys.back(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    test::DayRecords records;
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    ProgressScreen screen{theme};
    std::vector<WhyNumber> whys;
    QSignalSpy days{&screen, &ProgressScreen::dayChosen};
};

TEST_F(ProgressScreenTest, AsksWhyAboutASpanASubGoalAndARoutineByKey) {
    fill();
    open();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("periodChart"));
    key(Qt::Key_Return);
    EXPECT_EQ(asked().of, WhyNumber::Of::Grid);
    find<QTableView>("goalTable")->setFocus();
    key(Qt::Key_Return);
    const WhyNumber goal = asked();
    EXPECT_EQ(goal.of, WhyNumber::Of::SubGoal);
    EXPECT_EQ(goal.period, (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
    find<QTableView>("routineTable")->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(asked().of, WhyNumber::Of::Action);
    find<QWidget>("weekChart")->setFocus();
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    EXPECT_EQ(asked(), WhyNumber::ofWeek(records.plan(), {{2026, 2, 23}, {2026, 3, 1}}));
}

TEST_F(ProgressScreenTest, GoesToADayOfTheYear) {
    fill();
    open();
    find<QTableView>("yearCalendar")->setFocus();
    key(Qt::Key_Left); // a week
    key(Qt::Key_Up);   // a day
    key(Qt::Key_Return);
    ASSERT_EQ(days.count(), 1);
    EXPECT_EQ(days.front().front().toDate(), (QDate{2026, 2, 22}));
}

TEST_F(ProgressScreenTest, OpensTheOwnPageOfARoutineAndLeadsBack) {
    fill();
    open();
    find<QTableView>("routineTable")->setFocus();
    key(Qt::Key_Down); // Swim is the weakest
    key(Qt::Key_Return);
    EXPECT_EQ(find<QLabel>("routineName")->text(), QStringLiteral("Run"));
    EXPECT_FALSE(find<QWidget>("chartCard")->isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("routineCalendar"));
    screen.askWhy();
    EXPECT_EQ(asked().period, (DateSpan{{2026, 1, 1}, {2026, 12, 31}}));
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(days.back().front().toDate(), (QDate{2026, 3, 1}));
    EXPECT_EQ(test::unnamedWidgets(screen), QStringList{});
    key(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("chartCard")->isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("routineTable"));
}

TEST_F(ProgressScreenTest, LeavesThePageOfARoutineThatIsNoMore) {
    fill();
    open();
    find<QTableView>("routineTable")->setFocus();
    key(Qt::Key_Return);
    const ActionId shown = session->planner().actionsOf(records.plan()).back()->id;
    ASSERT_TRUE(session->eraseAction(shown));
    EXPECT_TRUE(find<QWidget>("chartCard")->isVisible());
}

TEST_F(ProgressScreenTest, ShowsTheRoutinesOfOneSubGoal) {
    fill();
    open();
    // Both are of one block, so there is nothing to choose.
    EXPECT_FALSE(find<QComboBox>("routineFilter")->isVisible());
    EXPECT_EQ(find<QTableView>("routineTable")->model()->rowCount(), 2);
}

TEST_F(ProgressScreenTest, SaysOnTheFirstDayWhenNumbersCome) {
    clock.set(QDate{2026, 1, 1});
    records.addDaily(QStringLiteral("Run"));
    open();
    EXPECT_TRUE(find<QWidget>("chartCard")->isVisible());
    EXPECT_EQ(find<QWidget>("periodChart")->accessibleName(),
              QStringLiteral("Follow-through. Q1, Jan–Mar: nothing counted"));
    EXPECT_TRUE(words("chartCard").contains(QStringLiteral("once a day is over")));
    EXPECT_EQ(find<QPushButton>("yearNumber")->text(), QStringLiteral("—")) << "no data is not zero";
}

TEST_F(ProgressScreenTest, HasNumbersOfTheFirstWeekAlone) {
    clock.set(QDate{2026, 1, 5});
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (const int day : {1, 2, 4})
        records.addDone(run, {2026, 1, day});
    open();
    EXPECT_EQ(find<QWidget>("periodChart")->accessibleName(),
              QStringLiteral("Follow-through. Q1, Jan–Mar: 75% so far, 3% of the whole"));
    EXPECT_FALSE(words("chartCard").contains(QStringLiteral("once a day is over")));
    EXPECT_EQ(find<QPushButton>("yearNumber")->text(), QStringLiteral("75%"));
    EXPECT_EQ(find<QTableView>("routineTable")->model()->rowCount(), 1);
    EXPECT_FALSE(find<QWidget>("measuredCard")->isVisible());
}

TEST_F(ProgressScreenTest, SaysThatNothingIsCountedYet) {
    open();
    EXPECT_TRUE(find<QLabel>("emptyProgressText")->isVisible());
    EXPECT_FALSE(find<QWidget>("chartCard")->isVisible());
    const QSignalSpy ways{&screen, &ProgressScreen::gridWanted};
    find<QPushButton>("progressToGrid")->click();
    EXPECT_EQ(ways.count(), 1);
}

TEST_F(ProgressScreenTest, CopiesATableAsText) {
    fill();
    open();
    find<QTableView>("routineTable")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Swim\t")));
}

TEST_F(ProgressScreenTest, KeepsEveryCardInsideAtEverySizeAndLeavesNoNumberOut) {
    fill();
    open();
    for (const QSize size : {QSize{730, 430}, QSize{1000, 700}, QSize{1360, 840}, QSize{2400, 1500}}) {
        screen.resize(size);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        const QWidget* page = find<QScrollArea>("progressScroll")->widget();
        std::vector<QRect> places;
        for (const char* name : {"chartCard", "goalCard", "weeksCard", "dayCard", "routineCard"}) {
            const QRect place = find<QWidget>(name)->geometry();
            EXPECT_TRUE(page->rect().contains(place)) << name << " at " << size.width();
            for (const QRect& other : places)
                EXPECT_FALSE(place.intersects(other)) << name << " at " << size.width();
            places.push_back(place);
        }
        const auto* table = find<QTableView>("routineTable");
        EXPECT_FALSE(table->isColumnHidden(0));
        EXPECT_FALSE(table->isColumnHidden(3)); // the percentage
        EXPECT_LE(find<QTableView>("yearCalendar")->sizeHint().height(),
                  find<QTableView>("yearCalendar")->height() + 1);
    }
}

TEST_F(ProgressScreenTest, HasANameForEverythingThatCanBeUsed) {
    fill();
    open();
    EXPECT_EQ(test::unnamedWidgets(screen), QStringList{});
}

} // namespace
} // namespace ninefold::ui::progress_screen_test
