// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_screen.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/table/day_table_view.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::table_screen_test {
namespace {

const QDate today{2026, 3, 4}; // a Wednesday

// Three routines on the screen, four weeks up to 8 March 2026, with the focus on today of the first.
class TableScreenTest : public testing::Test {
protected:
    TableScreenTest() {
        EXPECT_TRUE(session.load());
        QObject::connect(&screen, &TableScreen::messageRaised,
                         [this](const Message& message) { messages.push_back(message); });
        screen.setSession(&session);
        screen.resize(1200, 700);
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.setFocus();
    }
    ~TableScreenTest() override { screen.setSession(nullptr); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                                Qt::NoModifier);
    }
    [[nodiscard]] const CheckIn* record(ActionId action, QDate day) const {
        for (const CheckIn* checkIn : session.planner().checkInsOf(action)) {
            if (checkIn->date == day)
                return checkIn;
        }
        return nullptr;
    }
    [[nodiscard]] int doneDays(ActionId action) const {
        int days = 0;
        for (const CheckIn* checkIn : session.planner().checkInsOf(action))
            days += checkIn->state == CheckInState::Done ? 1 : 0;
        return days;
    }
    [[nodiscard]] QString lastMessage() const {
        return messages.empty() ? QString{} : messages.back().text();
    }
    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *screen.findChild<T*>(QString::fromLatin1(name));
    }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    ActionId water = records.addDaily(QStringLiteral("Water"), Decimal{2});
    ActionId read = records.addDaily(QStringLiteral("Read"));
    test::MemoryStore store{records.all()};
    test::FixedClock clock{today};
    PlannerSession session{store, clock};
    ThemeSource theme;
    TableScreen screen{theme};
    DayTableView& table = find<DayTableView>("dayTable");
    std::vector<Message> messages;
};

TEST_F(TableScreenTest, OpensOnTodayOfTheFirstAction) {
    EXPECT_EQ(screen.currentDay(), today);
    EXPECT_EQ(find<QLabel>("tableDaysText").text(), QStringLiteral("9 February – 8 March, 2026"));
    key(Qt::Key_Space);
    ASSERT_TRUE(record(run, today));
    EXPECT_EQ(screen.currentDay(), today) << "Space stays";
}

TEST_F(TableScreenTest, ShiftAndArrowsChooseABlockThatSpaceFillsInOneStep) {
    for (int i = 0; i < 6; ++i)
        key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Space);
    EXPECT_EQ(doneDays(run), 7);
    EXPECT_EQ(doneDays(water), 7);
    EXPECT_EQ(doneDays(read), 0);
    EXPECT_EQ(record(water, today)->amount, Decimal{2});
    EXPECT_EQ(store.steps().size(), 1U);
    EXPECT_EQ(table.selectionModel()->selectedIndexes().size(), 14) << "the block stays chosen";
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(doneDays(run) + doneDays(water), 0);
}

TEST_F(TableScreenTest, CtrlAChoosesEverythingAndDaysToComeAreLeftToThePlan) {
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Space);
    EXPECT_EQ(doneDays(run), 24);
    EXPECT_FALSE(record(run, today.addDays(1)));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("12"))) << lastMessage().toStdString();
    type(QStringLiteral("s"));
    EXPECT_EQ(record(run, today.addDays(1))->state, CheckInState::Skip);
}

TEST_F(TableScreenTest, BackspaceRemovesStatesAndOffersUndo) {
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Space);
    key(Qt::Key_Backspace);
    EXPECT_EQ(doneDays(run), 0);
    ASSERT_FALSE(messages.empty());
    ASSERT_EQ(messages.back().actions.size(), 1U);
    QSignalSpy wanted{&screen, &TableScreen::undoWanted};
    messages.back().actions.front().run();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TableScreenTest, DigitsTypeAnAmountForTheWholeBlock) {
    key(Qt::Key_Down);
    key(Qt::Key_Left, Qt::ShiftModifier);
    type(QStringLiteral("1.5"));
    key(Qt::Key_Return);
    EXPECT_EQ(record(water, today)->amount, Decimal::fromText(QStringLiteral("1.5")));
    EXPECT_EQ(record(water, today.addDays(-1))->amount, Decimal::fromText(QStringLiteral("1.5")));
    EXPECT_EQ(store.steps().size(), 1U);
    type(QStringLiteral("0"));
    key(Qt::Key_Return);
    EXPECT_EQ(doneDays(water), 0);
}

TEST_F(TableScreenTest, EscapeDropsAnAmountAndAWrongOneIsSaid) {
    type(QStringLiteral("7"));
    key(Qt::Key_Escape);
    EXPECT_EQ(doneDays(run), 0);
    type(QStringLiteral("7a"));
    key(Qt::Key_Return);
    EXPECT_EQ(doneDays(run), 0);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("7a")));
}

TEST_F(TableScreenTest, NWritesANoteOnOneDay) {
    key(Qt::Key_Left);
    type(QStringLiteral("n"));
    find<QLineEdit>("rowField").setText(QStringLiteral("rain"));
    key(Qt::Key_Return);
    ASSERT_TRUE(record(run, today.addDays(-1)));
    EXPECT_EQ(record(run, today.addDays(-1))->note, QStringLiteral("rain"));
    EXPECT_TRUE(table.hasFocus());
}

TEST_F(TableScreenTest, CopiesCellsForSpreadsheetsThatPasteTakesBack) {
    key(Qt::Key_Left);
    key(Qt::Key_Space);
    type(QStringLiteral("n"));
    key(Qt::Key_Escape);
    key(Qt::Key_Left);
    type(QStringLiteral("s"));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* content = QApplication::clipboard()->mimeData();
    EXPECT_EQ(content->text(), QStringLiteral("skipped\t1"));
    EXPECT_TRUE(content->html().contains(QStringLiteral("<td")));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Left);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(record(read, today.addDays(-2))->state, CheckInState::Skip);
    EXPECT_EQ(record(read, today.addDays(-1))->state, CheckInState::Done);
}

TEST_F(TableScreenTest, APasteThatCannotBeUnderstoodStoresNothingAndSaysWhere) {
    QApplication::clipboard()->setText(QStringLiteral("x\nperhaps"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(doneDays(run), 0);
    EXPECT_TRUE(store.steps().empty());
    EXPECT_EQ(messages.back().kind, MessageKind::Problem);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("row 2, column 1")));
}

TEST_F(TableScreenTest, AStoreThatFailsLeavesAllAsItWas) {
    QSignalSpy errors{&screen, &TableScreen::errorRaised};
    store.failFrom(1, Error{ErrorCode::DiskFull});
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Space);
    EXPECT_EQ(errors.count(), 1);
    EXPECT_EQ(doneDays(run), 0);
}

TEST_F(TableScreenTest, RangesAreChosenAndWalkedByKey) {
    find<QWidget>("tableRange").findChild<QAbstractButton*>(QStringLiteral("segment3"))->click();
    EXPECT_EQ(find<QLabel>("tableDaysText").text(), QStringLiteral("1 January – 31 March, 2026"));
    EXPECT_FALSE(find<QAbstractButton>("previousRange").isEnabled());
    table.setFocus();
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(find<QLabel>("tableDaysText").text(), QStringLiteral("1 April – 30 June, 2026"));
    type(QStringLiteral("t"));
    EXPECT_EQ(screen.currentDay(), today);
}

TEST_F(TableScreenTest, LettersOfOtherKeyboardsAreTheSameKeys) {
    type(QStringLiteral("ㄴ"));
    EXPECT_EQ(record(run, today)->state, CheckInState::Skip);
}

TEST_F(TableScreenTest, ADoubleClickTicksAndTakesTheTickBack) {
    const QPoint middle = table.visualRect(table.currentIndex()).center();
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, middle);
    EXPECT_EQ(doneDays(run), 1);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, middle);
    EXPECT_EQ(doneDays(run), 0);
}

TEST_F(TableScreenTest, ARateIsAskedWhyByAClickAndByKey) {
    key(Qt::Key_Space);
    std::vector<WhyNumber> wanted;
    QObject::connect(&screen, &TableScreen::whyWanted,
                     [&wanted](const WhyNumber& number, const QRect&) { wanted.push_back(number); });
    const QPoint rate = table.rateRect(0).center();
    QTest::mouseClick(table.verticalHeader()->viewport(), Qt::LeftButton, {},
                      table.verticalHeader()->viewport()->mapFrom(&table, rate));
    screen.askWhy();
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted.front().action, run);
    EXPECT_EQ(wanted.front().period, (DateSpan{{2026, 2, 9}, {2026, 3, 8}}));
    EXPECT_EQ(wanted.front(), wanted.back());
}

TEST_F(TableScreenTest, EveryCellAndHeadingCanBeRead) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&table);
    ASSERT_TRUE(spoken && spoken->tableInterface());
    const int column = table.currentIndex().column();
    EXPECT_EQ(spoken->tableInterface()->cellAt(0, column)->text(QAccessible::Name),
              QStringLiteral("Run, 4 March, not yet"));
    EXPECT_EQ(test::unnamedWidgets(screen), QStringList{});
}

TEST_F(TableScreenTest, FitsTheSmallestWindow) {
    screen.resize(730, 420);
    QApplication::processEvents();
    EXPECT_LE(screen.minimumSizeHint().width(), 730);
    EXPECT_GE(table.viewport()->width(), 400);
    EXPECT_TRUE(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
}

TEST_F(TableScreenTest, SaysHowToBeginWhereThereIsNoRoutine) {
    for (const ActionId action : {run, water, read})
        ASSERT_TRUE(session.setKind(action, ActionKind::None));
    EXPECT_TRUE(find<QWidget>("emptyTable").isVisible());
    QSignalSpy wanted{&screen, &TableScreen::gridWanted};
    find<QAbstractButton>("makeTableRoutine").click();
    EXPECT_EQ(wanted.count(), 1);
}

} // namespace
} // namespace ninefold::ui::table_screen_test
