// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_popover.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::why_popover_test {
namespace {

const QDate today{2026, 3, 2};
const DateSpan year{QDate{2026, 1, 1}, QDate{2026, 12, 31}};

class WhyPopoverTest : public testing::Test {
protected:
    WhyPopoverTest() {
        m_run = m_records.addDaily(QStringLiteral("Run"));
        m_records.addDone(m_run, {2026, 3, 1});
        m_store = std::make_unique<test::MemoryStore>(m_records.all());
        m_session = std::make_unique<PlannerSession>(*m_store, m_clock);
        EXPECT_TRUE(m_session->load());
        m_window.resize(800, 500);
        m_field = new QLineEdit{&m_window};
        m_popover = new WhyPopover{m_theme, &m_window};
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_field->setFocus();
    }

    void openAction(const QRect& anchor = {300, 200, 60, 40}) {
        m_popover->open(m_session.get(), {WhyNumber::Of::Action, m_records.plan(), year, 0, m_run}, anchor);
    }
    void openSubGoal() {
        m_popover->open(m_session.get(), {WhyNumber::Of::SubGoal, m_records.plan(), year, 0},
                        {10, 10, 60, 40});
    }
    template <class T> T& find(const char* name) {
        return *m_popover->findChild<T*>(QString::fromLatin1(name));
    }
    QListView& list() { return find<QListView>("whyRows"); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString current() { return list().currentIndex().data(Qt::AccessibleTextRole).toString(); }

    test::DayRecords m_records;
    ActionId m_run = ActionId::make();
    test::FixedClock m_clock;
    std::unique_ptr<test::MemoryStore> m_store;
    std::unique_ptr<PlannerSession> m_session;
    ThemeSource m_theme;
    QWidget m_window;
    QLineEdit* m_field = nullptr;
    WhyPopover* m_popover = nullptr;
};

TEST_F(WhyPopoverTest, OpensAtTodayAndWalksDates) {
    openAction();
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(find<QLabel>("whyTitle").text(), QStringLiteral("Run"));
    EXPECT_EQ(current(), QStringLiteral("Mon, 2 Mar, not yet, not counted"));
    key(Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("Sun, 1 Mar, done, counts 1/1"));
}

TEST_F(WhyPopoverTest, EnterGoesToTheDay) {
    QSignalSpy chosen{m_popover, &WhyPopover::dayChosen};
    openAction();
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toDate(), QDate(2026, 3, 1));
    EXPECT_EQ(chosen.first().at(1).value<std::optional<ActionId>>(), m_run);
    EXPECT_FALSE(m_popover->isVisible());
}

TEST_F(WhyPopoverTest, EscapeClosesAndGivesTheFocusBack) {
    openAction();
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_popover->isVisible());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(WhyPopoverTest, ASubGoalOpensItsActionAndComesBackToIt) {
    openSubGoal();
    EXPECT_FALSE(find<QAbstractButton>("whyBack").isVisible());
    key(Qt::Key_Return);
    EXPECT_EQ(find<QLabel>("whyTitle").text(), QStringLiteral("Run"));
    EXPECT_TRUE(find<QAbstractButton>("whyBack").isVisible());
    key(Qt::Key_Left);
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_TRUE(list().hasFocus());
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_popover->isVisible());
}

TEST_F(WhyPopoverTest, AClickOnARowDoesWhatEnterDoesAndOneBesideTheCardCloses) {
    openSubGoal();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().currentIndex()).center());
    EXPECT_EQ(find<QLabel>("whyTitle").text(), QStringLiteral("Run"));
    QTest::mouseClick(m_popover, Qt::LeftButton, {}, QPoint{798, 498});
    EXPECT_FALSE(m_popover->isVisible());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(WhyPopoverTest, TabStaysInsideTheCard) {
    openAction();
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(m_popover->isAncestorOf(QApplication::focusWidget()));
    }
    EXPECT_TRUE(m_popover->isVisible());
}

TEST_F(WhyPopoverTest, ClosesWhenTheFocusGoesElsewhere) {
    openAction();
    m_field->setFocus();
    EXPECT_FALSE(m_popover->isVisible());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(WhyPopoverTest, AYearOfDatesFitsTheSmallestWindow) {
    openAction({780, 480, 10, 10});
    const auto& card = find<QWidget>("whyCard");
    EXPECT_TRUE(m_window.rect().contains(card.geometry()));
    EXPECT_EQ(list().model()->rowCount(), 365);
    EXPECT_GE(list().height(), 3 * list().sizeHintForRow(0));
    m_window.resize(500, 400);
    EXPECT_TRUE(m_window.rect().contains(card.geometry()));
}

TEST_F(WhyPopoverTest, KeepsTheRowWhenSomethingChanges) {
    openAction();
    key(Qt::Key_Up);
    ASSERT_TRUE(m_session->checkIn({m_run, {2026, 3, 1}, DayRecord::Clear}));
    EXPECT_EQ(current(), QStringLiteral("Sun, 1 Mar, no record, counts 0/1"));
    ASSERT_TRUE(m_session->eraseAction(m_run));
    EXPECT_FALSE(m_popover->isVisible());
}

TEST_F(WhyPopoverTest, IsAListToAssistiveTechnology) {
    openAction();
    EXPECT_TRUE(test::unnamedWidgets(*m_popover).isEmpty());
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(&list());
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->role(), QAccessible::List);
    EXPECT_EQ(rows->childCount(), 365);
    EXPECT_TRUE(list().accessibleDescription().contains(find<QLabel>("whySentence").text()));
    EXPECT_EQ(rows->child(59)->text(QAccessible::Name), QStringLiteral("Sun, 1 Mar, done, counts 1/1"));
    EXPECT_TRUE(find<QWidget>("whyFigures").accessibleName().contains(QStringLiteral("1 of 60")));
}

} // namespace
} // namespace ninefold::ui::why_popover_test
