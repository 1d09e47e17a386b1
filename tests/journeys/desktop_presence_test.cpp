// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_presence.h"

#include "app/workbench.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "tests/ui/desktop/notification_service.h"
#include "tests/ui/desktop/session_bus.h"
#include "tests/ui/today/day_records.h"
#include "ui/widgets/file_chooser.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

namespace ninefold::app::desktop_presence_test {
namespace {

/// A person on a desktop without a tray, at noon, with a routine at eight and one at nine in the evening.
class You {
public:
    You() {
        auto document = PlannerDocument::create(m_folder.planner(), clock);
        EXPECT_TRUE(document && (*document)->session().importRecords(records(), false));
        document->reset();
        bench.files.start(m_folder.planner());
        bench.window.show();
        presence.emplace(bench, clock, m_bus.connect());
    }
    ~You() {
        presence.reset();
        bench.desk.close();
    }

    void startNotifications() { desktop.emplace(m_bus.connect()); }
    /// Goes to the settings and clicks a box there.
    void click(const char* box) {
        bench.window.actions().showSettings->trigger();
        bench.window.findChild<QCheckBox*>(QLatin1String{box})->click();
    }
    [[nodiscard]] bool reads(const QString& message) const {
        return QTest::qWaitFor([&] {
            const auto labels = bench.window.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(message);
            });
        });
    }
    /// Waits for a line of the desktop.
    [[nodiscard]] bool sees(const QString& line) const {
        return QTest::qWaitFor(
            [&] { return !desktop->lines.empty() && desktop->lines.back().title == line; });
    }

private:
    static std::vector<Record> records() {
        test::DayRecords day;
        day.setTime(day.addDaily(QStringLiteral("Run")), {8, 0});
        day.setTime(day.addDaily(QStringLiteral("Sleep")), {21, 0});
        return day.all();
    }

    test::PlannerFolder m_folder;
    test::SessionBus m_bus;
    ui::DialogFileChooser m_chooser;

public:
    test::FixedClock clock;
    Workbench bench{
        {m_folder.file(QStringLiteral("settings.ini")),
         ui::Autostart::ofThisProgram(m_folder.file(QStringLiteral("autostart/ninefold.desktop")))},
        false,
        clock,
        m_chooser};
    std::optional<test::NotificationService> desktop;
    std::optional<DesktopPresence> presence;
};

TEST(DesktopPresence, RemindsFromTheMomentItIsSwitchedOn) {
    You you;
    you.startNotifications();
    you.presence->start();
    you.clock.set(QDateTime{QDate{2026, 3, 2}, QTime{20, 59, 59, 990}});
    you.click("reminders");
    you.clock.set(QDateTime{QDate{2026, 3, 2}, QTime{21, 0}});
    EXPECT_TRUE(you.sees(QStringLiteral("Sleep")));
    EXPECT_EQ(you.desktop->lines.size(), 1U); // and not what was due at eight
}

TEST(DesktopPresence, CatchesUpWhenItStarts) {
    You you;
    you.startNotifications();
    you.bench.settings.setReminds(true);
    you.presence->start();
    EXPECT_TRUE(you.sees(QStringLiteral("Run")));
    EXPECT_EQ(you.desktop->lines.size(), 1U);
}

TEST(DesktopPresence, SaysWhereNothingCanRemind) {
    You you;
    you.presence->start();
    you.click("reminders");
    EXPECT_TRUE(you.reads(QStringLiteral("shows no notifications")));
}

TEST(DesktopPresence, SaysWhereThereIsNoTrayAndEndsWithTheWindow) {
    You you;
    you.presence->start();
    you.click("tray");
    EXPECT_TRUE(you.reads(QStringLiteral("has no tray")));
    const QSignalSpy ended{&*you.presence, &DesktopPresence::endWanted};
    you.bench.window.close();
    EXPECT_EQ(ended.count(), 1);
}

TEST(DesktopPresence, QuitEndsOnce) {
    You you;
    you.presence->start();
    const QSignalSpy ended{&*you.presence, &DesktopPresence::endWanted};
    you.bench.window.actions().quit->trigger();
    EXPECT_EQ(ended.count(), 1);
}

TEST(DesktopPresence, IsAMinimizedWindowWhereItCannotHide) {
    You you;
    you.bench.window.hide();
    you.presence->startHidden();
    EXPECT_TRUE(you.bench.window.isMinimized());
}

} // namespace
} // namespace ninefold::app::desktop_presence_test
