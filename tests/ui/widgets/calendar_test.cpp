// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include "tests/support/widget_names.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/calendar_table.h"
#include "ui/widgets/date_popup.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::calendar_test {
namespace {

const QDate today{2026, 3, 4}; // a Wednesday

class CalendarTest : public testing::Test {
protected:
    CalendarTest() {
        calendar.days().setToday(today);
        calendar.days().setBounds({QDate{2026, 1, 1}, QDate{2026, 12, 31}});
        calendar.goTo(today);
        calendar.show();
        QApplication::setActiveWindow(&calendar);
        calendar.setFocus();
    }

    void key(Qt::Key key) { QTest::keyClick(&table, key); }
    void click(QDate day) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(calendar.days().indexOf(day)).center());
    }
    [[nodiscard]] QString month() const {
        return calendar.findChild<QLabel*>(QStringLiteral("calendarMonth"))->text();
    }
    [[nodiscard]] QString read(QDate day) const {
        const QModelIndex at = const_cast<Calendar&>(calendar).days().indexOf(day);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&table);
        return spoken->tableInterface()->cellAt(at.row(), at.column())->text(QAccessible::Name);
    }

    ThemeSource theme;
    Calendar calendar{theme};
    CalendarTable& table = *calendar.findChild<CalendarTable*>();
    QSignalSpy chosen{&calendar, &Calendar::dayChosen};
};

TEST_F(CalendarTest, BeginsWeeksOnMonday) {
    const QAbstractItemModelTester tester{&calendar.days()};
    EXPECT_EQ(calendar.days().dayAt(calendar.days().index(0, 0)), (QDate{2026, 2, 23}));
    EXPECT_EQ(calendar.days().headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mon"));
    EXPECT_EQ(calendar.days().headerData(1, Qt::Vertical).toString(), QStringLiteral("10"));
}

TEST_F(CalendarTest, ArrowsWalkOnIntoOtherMonthsAndPagesGoByMonths) {
    EXPECT_EQ(month(), QStringLiteral("March 2026"));
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Down);
    EXPECT_EQ(calendar.current(), (QDate{2026, 4, 1}));
    EXPECT_EQ(month(), QStringLiteral("April 2026"));
    key(Qt::Key_PageUp);
    key(Qt::Key_Left);
    EXPECT_EQ(calendar.current(), (QDate{2026, 2, 28}));
    EXPECT_TRUE(table.hasFocus());
}

TEST_F(CalendarTest, EnterSpaceAndAClickChooseADay) {
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    click(QDate{2026, 3, 20});
    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen.back().front().toDate(), (QDate{2026, 3, 20}));
}

TEST_F(CalendarTest, WhatIsOutOfBoundsCannotBeChosen) {
    calendar.goTo(QDate{2026, 12, 31});
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(calendar.current(), (QDate{2027, 1, 1})) << "but it can be looked at";
}

TEST_F(CalendarTest, TheNumberOfAWeekChoosesTheWeek) {
    QSignalSpy weeks{&calendar, &Calendar::weekChosen};
    QHeaderView* header = table.verticalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->width() / 2, header->sectionViewportPosition(1) + 4});
    ASSERT_EQ(weeks.count(), 1);
    EXPECT_EQ(weeks.front().front().value<DateSpan>(), (DateSpan{{2026, 3, 2}, {2026, 3, 8}}));
}

TEST_F(CalendarTest, DaysAreReadWithWhatTheyAre) {
    calendar.days().setChosen(DateSpan{today, today});
    calendar.days().setResting({{QDate{2026, 3, 9}, QDate{2026, 3, 15}}});
    EXPECT_EQ(read(today), QStringLiteral("Wednesday, 4 March, today, chosen"));
    EXPECT_EQ(read(QDate{2026, 3, 9}), QStringLiteral("Monday, 9 March, resting"));
    EXPECT_EQ(test::unnamedWidgets(calendar), QStringList{});
}

TEST_F(CalendarTest, ThePopupTakesOneDayAndGoes) {
    auto* popup = new DatePopup{theme, &calendar};
    QSignalSpy taken{popup, &DatePopup::dayChosen};
    QSignalSpy gone{popup, &QObject::destroyed};
    popup->openAt(calendar, today);
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup->findChild<CalendarTable*>(), Qt::Key_Down);
    QTest::keyClick(popup->findChild<CalendarTable*>(), Qt::Key_Return);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken.front().front().toDate(), today.addDays(7));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(gone.count(), 1);
}

} // namespace
} // namespace ninefold::ui::calendar_test
