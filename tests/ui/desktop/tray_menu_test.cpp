// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray_menu.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::tray_menu_test {
namespace {

const QDate monday{2026, 3, 2};

class TrayMenuTest : public testing::Test {
protected:
    TrayMenuTest() {
        m_records.addRest(monday.addDays(2), monday.addDays(2), QStringLiteral("Ski"));
        m_store.emplace(m_records.all());
        m_session.emplace(*m_store, m_clock);
        if (m_session->load())
            m_menu.follow(&*m_session, true);
    }

    /// The menu's lines, a separator as "-"; those that are greyed out in brackets.
    [[nodiscard]] QStringList lines() const {
        QStringList all;
        for (const QAction* action : m_menu.actions())
            all.append(action->isSeparator() ? QStringLiteral("-")
                       : action->isEnabled() ? action->text()
                                             : QStringLiteral("(%1)").arg(action->text()));
        return all;
    }
    [[nodiscard]] bool becomes(const QStringList& wanted) const {
        return QTest::qWaitFor([&] { return lines() == wanted; });
    }
    static QStringList above(const QStringList& items) {
        return items +
               QStringList{QStringLiteral("-"), QStringLiteral("Open Ninefold"), QStringLiteral("Quit")};
    }

    test::DayRecords m_records;
    ActionId m_run = m_records.addDaily(QStringLiteral("Run & stretch"));
    ActionId m_read = m_records.addDaily(QStringLiteral("Read"), Decimal{2});
    test::FixedClock m_clock;
    std::optional<test::MemoryStore> m_store;
    std::optional<PlannerSession> m_session;
    TrayMenu m_menu;
};

TEST_F(TrayMenuTest, ListsWhatIsOpenToday) {
    EXPECT_EQ(lines(), above({QStringLiteral("Run && stretch"), QStringLiteral("Read")}));
    EXPECT_EQ(m_menu.openItems(), 2);
    ASSERT_TRUE(m_session->checkIn({m_run, monday, DayRecord::Skip}));
    EXPECT_TRUE(becomes(above({QStringLiteral("Read")})));
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(becomes(above({QStringLiteral("Run && stretch"), QStringLiteral("Read")})));
}

TEST_F(TrayMenuTest, ChoosingAnItemFillsItsDayInOneStep) {
    m_menu.actions()[1]->trigger();
    EXPECT_TRUE(becomes(above({QStringLiteral("Run && stretch")})));
    EXPECT_EQ(m_session->planner().checkInsOf(m_read).front()->amount, Decimal{2});
    EXPECT_EQ(m_store->steps().size(), 1U);
    m_menu.actions()[0]->trigger();
    EXPECT_TRUE(becomes(above({QStringLiteral("(Nothing open today)")})));
    ASSERT_TRUE(m_session->undo());
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(becomes(above({QStringLiteral("Run && stretch"), QStringLiteral("Read")})));
}

TEST_F(TrayMenuTest, WhatCannotBeStoredStaysOpen) {
    QSignalSpy errors{&m_menu, &TrayMenu::errorRaised};
    m_store->failFrom(1, Error{ErrorCode::DiskFull});
    m_menu.actions()[0]->trigger();
    EXPECT_EQ(errors.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_menu.actions()[0]->isChecked(); }));
    EXPECT_EQ(m_menu.openItems(), 2);
}

TEST_F(TrayMenuTest, FollowsTheDay) {
    ASSERT_TRUE(m_session->checkIn({m_run, monday, DayRecord::Fill}));
    EXPECT_TRUE(becomes(above({QStringLiteral("Read")})));
    m_clock.advanceDays(1);
    m_menu.refresh();
    EXPECT_EQ(m_menu.openItems(), 2);
    m_menu.actions()[0]->trigger();
    EXPECT_EQ(m_session->planner().checkInsOf(m_run).back()->date, monday.addDays(1));
    m_clock.advanceDays(1);
    m_menu.refresh(); // a day of rest
    EXPECT_EQ(m_menu.openItems(), 0);
}

TEST_F(TrayMenuTest, APlannerThatCanOnlyBeReadIsOnlyShown) {
    m_menu.follow(&*m_session, false);
    EXPECT_EQ(lines(), above({QStringLiteral("(Run && stretch)"), QStringLiteral("(Read)")}));
    m_menu.follow(nullptr, false);
    EXPECT_EQ(lines(), above({QStringLiteral("(Nothing open today)")}));
}

TEST_F(TrayMenuTest, OpensAndEnds) {
    QSignalSpy opened{&m_menu, &TrayMenu::openWanted};
    QSignalSpy ended{&m_menu, &TrayMenu::quitWanted};
    m_menu.findChild<QAction*>(QStringLiteral("openNinefold"))->trigger();
    m_menu.findChild<QAction*>(QStringLiteral("quitNinefold"))->trigger();
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(ended.count(), 1);
}

TEST(TrayMenu, ALongDayIsCutAndSaysHowMuchIsLeft) {
    test::DayRecords records;
    for (int i = 0; i < 14; ++i)
        records.addDaily(QStringLiteral("Item %1").arg(i));
    test::MemoryStore store{records.all()};
    const test::FixedClock clock;
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    TrayMenu menu;
    menu.follow(&session, true);
    EXPECT_EQ(menu.openItems(), 14);
    EXPECT_EQ(menu.actions()[12]->text(), QStringLiteral("2 more…"));
}

} // namespace
} // namespace ninefold::ui::tray_menu_test
