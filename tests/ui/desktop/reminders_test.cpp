// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/reminders.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/ui/desktop/notification_service.h"
#include "tests/ui/desktop/session_bus.h"
#include "tests/ui/today/day_records.h"
#include "ui/desktop/notifications.h"
#include "ui/settings/settings.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <optional>

namespace ninefold::ui::reminders_test {
namespace {

using test::NotificationService;

const QDate monday{2026, 3, 2};

/// A desktop with a planner: three daily routines at 7:30, 8:00 and 21:00 and one without a time.
class RemindersTest : public testing::Test {
protected:
    RemindersTest() {
        m_records.setTime(m_run, {7, 30});
        m_records.setTime(m_read, {8, 0});
        m_records.setTime(m_sleep, {21, 0});
        m_records.addDaily(QStringLiteral("Smile"));
    }

    /// Starts the program anew at `now`.
    void startAt(const QDateTime& now) {
        m_reminders.reset();
        m_desktop.reset();
        m_settings.emplace(m_folder.file(QStringLiteral("settings.ini")));
        m_desktop.emplace(m_bus.connect());
        m_reminders.emplace(*m_desktop, *m_settings, m_clock);
        m_clock.set(now);
        if (!m_session) {
            m_store.emplace(m_records.all());
            m_session.emplace(*m_store, m_clock);
            ASSERT_TRUE(m_session->load());
        }
        m_reminders->follow(&*m_session, true);
        m_reminders->look();
    }
    void startAt(QTime time) { startAt(QDateTime{monday, time}); }
    void lookAt(QDate date, QTime time) {
        m_clock.set(QDateTime{date, time});
        m_reminders->look();
    }
    /// What stands in the lines so far, all of which have arrived.
    QStringList said() {
        // Behind everything that was asked for before it.
        const auto count = m_service.lines.size();
        m_desktop->show({QStringLiteral("end")});
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return m_service.lines.size() > count && m_service.lines.back().title == QLatin1String{"end"};
        }));
        std::erase_if(m_service.lines, [](const NotificationService::Line& line) {
            return line.title == QLatin1String{"end"};
        });
        QStringList titles;
        for (const auto& line : m_service.lines)
            titles.append(line.title);
        return titles;
    }
    [[nodiscard]] Mark markOf(ActionId action, QDate date = monday) const {
        for (const TodayGroup& group : todayList(m_session->planner(), date, m_session->today()).groups) {
            for (const TodayItem& item : group.items) {
                if (item.action == action)
                    return item.mark;
            }
        }
        return Mark::NotScheduled;
    }

    test::DayRecords m_records;
    ActionId m_run = m_records.addDaily(QStringLiteral("Run"));
    ActionId m_read = m_records.addDaily(QStringLiteral("Read"));
    ActionId m_sleep = m_records.addDaily(QStringLiteral("Sleep"));
    test::PlannerFolder m_folder;
    test::SessionBus m_bus;
    NotificationService m_service{m_bus.connect()};
    test::FixedClock m_clock;
    std::optional<test::MemoryStore> m_store;
    std::optional<PlannerSession> m_session;
    std::optional<Settings> m_settings;
    std::optional<Notifications> m_desktop;
    std::optional<Reminders> m_reminders;
};

TEST_F(RemindersTest, AnItemIsSaidAtItsTimeAndOnlyOnce) {
    startAt({7, 0});
    lookAt(monday, {7, 29});
    EXPECT_EQ(said(), QStringList{});
    lookAt(monday, {7, 30});
    lookAt(monday, {7, 31});
    EXPECT_EQ(said(), QStringList{QStringLiteral("Run")});
    EXPECT_TRUE(m_service.lines[0].body.contains(QStringLiteral("Sub-goal 1")));
}

TEST_F(RemindersTest, TheTimerWakesForIt) {
    startAt(QDateTime{monday, QTime{7, 29, 59, 990}});
    EXPECT_EQ(said(), QStringList{});
    m_clock.set(QDateTime{monday, QTime{7, 30}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_service.lines.empty(); }));
}

TEST_F(RemindersTest, WhatCameDueDuringSleepIsOneLine) {
    startAt({7, 0});
    lookAt(monday, {12, 0});
    EXPECT_EQ(said(), QStringList{QStringLiteral("2 item(s) still open")});
    EXPECT_EQ(m_service.lines[0].body, QStringLiteral("Run\nRead"));
    EXPECT_EQ(m_service.lines[0].actions.size(), 2); // only the click on the whole
    lookAt(monday, {12, 1});
    EXPECT_EQ(said().size(), 1);
}

TEST_F(RemindersTest, ARestartRepeatsNothingAndCatchesUp) {
    startAt({7, 30});
    EXPECT_EQ(said(), QStringList{QStringLiteral("Run")});
    startAt({12, 0});
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Run"), QStringLiteral("Read")}));
    startAt({12, 0});
    EXPECT_EQ(said().size(), 2);
}

TEST_F(RemindersTest, DaysThatArePastStayQuietAndEveryDayIsNew) {
    startAt({22, 0});
    EXPECT_EQ(said().size(), 1);
    lookAt(monday.addDays(3), {6, 0});
    EXPECT_EQ(said().size(), 1);
    lookAt(monday.addDays(3), {7, 30});
    EXPECT_EQ(said().last(), QStringLiteral("Run"));
}

TEST_F(RemindersTest, WhatIsSettledStaysQuiet) {
    m_records.addRest(monday.addDays(1), monday.addDays(1), QStringLiteral("Ski"));
    startAt({7, 0});
    ASSERT_TRUE(m_session->checkIn({m_run, monday, DayRecord::Fill}));
    ASSERT_TRUE(m_session->checkIn({m_read, monday, DayRecord::Skip}));
    lookAt(monday, {12, 0});
    lookAt(monday.addDays(1), {12, 0});
    EXPECT_EQ(said(), QStringList{});
}

TEST_F(RemindersTest, DoneTicksTheItemInOneStep) {
    startAt({7, 30});
    EXPECT_EQ(said().size(), 1);
    const auto steps = m_store->steps().size();
    m_service.press(m_service.lines[0]);
    EXPECT_TRUE(QTest::qWaitFor([&] { return markOf(m_run) == Mark::Done; }));
    EXPECT_EQ(m_store->steps().size(), steps + 1);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(markOf(m_run), Mark::NotYet);
    EXPECT_EQ(said().size(), 1);
}

TEST_F(RemindersTest, AFailureIsReported) {
    startAt({7, 30});
    EXPECT_EQ(said().size(), 1);
    QSignalSpy errors{&*m_reminders, &Reminders::errorRaised};
    m_store->failFrom(1, Error{ErrorCode::DiskFull});
    m_service.press(m_service.lines[0]);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !errors.empty(); }));
    EXPECT_EQ(markOf(m_run), Mark::NotYet);
}

TEST_F(RemindersTest, ALineGoesOnceItsItemIsDoneElsewhere) {
    startAt({7, 30});
    EXPECT_EQ(said().size(), 1);
    ASSERT_TRUE(m_session->checkIn({m_run, monday, DayRecord::Fill}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_service.lines[0].isOpen; }));
}

TEST_F(RemindersTest, ATimeThatHasPassedWhenItIsWrittenDownStaysQuietAndAnotherOneCounts) {
    startAt({20, 0});
    EXPECT_EQ(said().size(), 1); // caught up
    ActionDetails details = detailsOf(*m_session->planner().action(m_sleep));
    details.time = QTime{19, 0};
    ASSERT_TRUE(m_session->setDetails(m_sleep, details));
    lookAt(monday, {20, 1});
    EXPECT_EQ(said().size(), 1);
    details.time = QTime{20, 30};
    ASSERT_TRUE(m_session->setDetails(m_sleep, details));
    lookAt(monday, {20, 30});
    EXPECT_EQ(said().last(), QStringLiteral("Sleep"));
}

TEST_F(RemindersTest, WhatIsDueWhenTheyAreSwitchedOnIsPassedOver) {
    startAt({7, 0});
    m_clock.set(QDateTime{monday, QTime{12, 0}});
    m_reminders->passOver();
    m_reminders->look();
    EXPECT_EQ(said(), QStringList{});
    lookAt(monday, {21, 0});
    EXPECT_EQ(said(), QStringList{QStringLiteral("Sleep")});
}

TEST_F(RemindersTest, AClickOpensTheWindow) {
    startAt({7, 30});
    EXPECT_EQ(said().size(), 1);
    QSignalSpy opened{&*m_reminders, &Reminders::openWanted};
    m_service.click(m_service.lines[0], QStringLiteral("token"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !opened.empty(); }));
    EXPECT_EQ(opened.front().front().toByteArray(), QByteArray{"token"});
}

} // namespace
} // namespace ninefold::ui::reminders_test
