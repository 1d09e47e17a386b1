// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/bench/startup/window_watch.h"
#include "tests/support/planner_folder.h"
#include "tests/support/x_server.h"
#include "tests/ui/desktop/notification_service.h"
#include "tests/ui/desktop/session_bus.h"
#include "tests/ui/desktop/tray_watcher.h"

#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ninefold::desktop_journey {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr int mostMilliseconds = 60'000;

/// A person at a desktop with a tray and notifications, and the real application on a planner of the real
/// day: "Run", which reminds of itself from midnight on, and "Read".
class You {
public:
    explicit You(const QByteArray& chosen = "tray=true\nreminders=true\n") {
        for (const char* folder : {"config/ninefold", "data", "runtime"})
            QDir{m_folder.path()}.mkpath(QLatin1String{folder});
        QFile::setPermissions(m_folder.file(QStringLiteral("runtime")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        static_cast<void>(
            m_folder.write(QStringLiteral("config/ninefold/ninefold.ini"), "[desktop]\n" + chosen));
        const QDate today = m_clock.now().date();
        Plan plan{m_plan, today.year(), today.addDays(-1), today.addDays(2)};
        std::vector<Record> records{plan};
        PlannerSettings settings{PlannerSettings::onlyId()};
        settings.dayStart = QTime{0, 0};
        records.emplace_back(settings);
        append(records, m_run, 0, QStringLiteral("Run"), QTime{0, 0});
        append(records, m_read, 1, QStringLiteral("Read"), {});
        auto document = PlannerDocument::create(m_folder.planner(), m_clock);
        EXPECT_TRUE(document && (*document)->session().importRecords(records, false));
    }
    ~You() {
        m_program.kill();
        m_program.waitForFinished(mostMilliseconds);
    }

    void start(const QStringList& arguments = {}) {
        m_program.setProcessEnvironment(environment());
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(NINEFOLD_APPLICATION), arguments + QStringList{m_folder.planner()});
    }
    /// Starts it a second time; gives the exit status.
    int startAgain() {
        QProcess again;
        again.setProcessEnvironment(environment());
        again.start(QStringLiteral(NINEFOLD_APPLICATION), {m_folder.planner()});
        EXPECT_TRUE(QTest::qWaitFor([&] { return again.state() == QProcess::NotRunning; }, mostMilliseconds));
        return again.exitCode();
    }
    /// Waits for the window.
    [[nodiscard]] bool seesTheWindow() {
        const auto window = m_watch.nextPainted(std::chrono::steady_clock::now() + patience);
        m_window = window ? window->id : 0;
        return window.has_value();
    }
    void closeTheWindow() { m_watch.close(m_window); }
    [[nodiscard]] bool isRunning() const { return m_program.state() == QProcess::Running; }
    /// Whether it ends by itself, well.
    [[nodiscard]] bool hasEnded() {
        return QTest::qWaitFor([&] { return !isRunning(); }, mostMilliseconds) &&
               m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
    }
    [[nodiscard]] bool seesInTheTray(const QStringList& items) {
        const QStringList wanted =
            items + QStringList{QStringLiteral("-"), QStringLiteral("Open Ninefold"), QStringLiteral("Quit")};
        return QTest::qWaitFor([&] { return tray.menu() == wanted; }, mostMilliseconds);
    }
    /// Waits until so many lines of the desktop have been shown in all.
    [[nodiscard]] bool seesLines(std::size_t count) {
        return QTest::qWaitFor([&] { return desktop.lines.size() >= count; }, mostMilliseconds);
    }
    [[nodiscard]] bool hasDone(ActionId action) {
        return QTest::qWaitFor(
            [&] {
                const auto planner = PlannerDocument::openToRead(m_folder.planner(), m_clock);
                return planner && (*planner)->session().planner().checkInsOf(action).size() == 1;
            },
            mostMilliseconds);
    }
    /// While the application is not running.
    void planAnother(const QString& text, QTime time) {
        auto document = PlannerDocument::open(m_folder.planner(), m_clock);
        ASSERT_TRUE(document);
        ASSERT_TRUE((*document)->session().renameCell(m_plan, {0, 2}, text));
        const Action action = *(*document)->session().planner().actionsAt(m_plan, {0, 2}).front();
        ASSERT_TRUE((*document)->session().setKind(action.id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        ASSERT_TRUE((*document)->session().setSchedule(action.id, terms, m_clock.now().date()));
        ActionDetails details = detailsOf(action);
        details.time = time;
        ASSERT_TRUE((*document)->session().setDetails(action.id, details));
    }

    ActionId m_run = ActionId::make();
    ActionId m_read = ActionId::make();

private:
    void append(std::vector<Record>& records, ActionId id, int cell, const QString& text,
                std::optional<QTime> time) const {
        Action action{id, m_plan, 0, cell, text};
        action.kind = ActionKind::Routine;
        action.time = time;
        ScheduleVersion daily{ScheduleId::make(), id, std::get<Plan>(records.front()).from};
        daily.days = {1, 2, 3, 4, 5, 6, 7};
        records.emplace_back(action);
        records.emplace_back(daily);
    }
    [[nodiscard]] QProcessEnvironment environment() const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.file(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.file(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.file(QStringLiteral("runtime")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_screen.display()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        return environment;
    }

    test::PlannerFolder m_folder;
    SystemClock m_clock;
    PlanId m_plan = PlanId::make();
    test::XServer m_screen;
    test::SessionBus m_bus;
    bench::WindowWatch m_watch{m_screen.display().constData()};
    std::uint32_t m_window = 0;
    QProcess m_program;

public:
    test::TrayWatcher tray{m_bus.connect()};
    test::NotificationService desktop{m_bus.connect()};
};

TEST(DesktopJourney, TheTrayTicksTodaysItemsAndKeepsNinefoldRunning) {
    You you;
    you.start();
    ASSERT_TRUE(you.seesTheWindow());
    ASSERT_TRUE(you.seesInTheTray({QStringLiteral("Run"), QStringLiteral("Read")}));
    ASSERT_TRUE(you.tray.choose(QStringLiteral("Read")));
    EXPECT_TRUE(you.seesInTheTray({QStringLiteral("Run")}));
    EXPECT_TRUE(you.hasDone(you.m_read));
    you.closeTheWindow();
    ASSERT_TRUE(you.seesLines(2)); // the reminder, and that Ninefold goes on
    EXPECT_EQ(you.desktop.lines[1].title, QStringLiteral("Ninefold goes on in the tray"));
    EXPECT_TRUE(you.isRunning());
    // What is closed can be called back, from the tray or by a second start.
    ASSERT_TRUE(you.tray.choose(QStringLiteral("Open Ninefold")));
    ASSERT_TRUE(you.seesTheWindow());
    you.closeTheWindow();
    EXPECT_EQ(you.startAgain(), 0);
    ASSERT_TRUE(you.seesTheWindow());
    EXPECT_EQ(you.desktop.lines.size(), 2U);
    ASSERT_TRUE(you.tray.choose(QStringLiteral("Quit")));
    EXPECT_TRUE(you.hasEnded());
}

TEST(DesktopJourney, AReminderComesOnceAlsoAfterARestartAndItsButtonTicks) {
    You you;
    you.start({QStringLiteral("--hidden")});
    ASSERT_TRUE(you.seesLines(1));
    EXPECT_EQ(you.desktop.lines[0].title, QStringLiteral("Run"));
    ASSERT_TRUE(you.seesInTheTray({QStringLiteral("Run"), QStringLiteral("Read")}));
    ASSERT_TRUE(you.tray.choose(QStringLiteral("Quit")));
    ASSERT_TRUE(you.hasEnded());
    you.planAnother(QStringLiteral("Walk"), {0, 0});
    you.start({QStringLiteral("--hidden")});
    ASSERT_TRUE(you.seesLines(2));
    EXPECT_EQ(you.desktop.lines[1].title, QStringLiteral("Walk")); // and not both
    you.desktop.press(you.desktop.lines[1]);
    EXPECT_TRUE(you.seesInTheTray({QStringLiteral("Run"), QStringLiteral("Read")}));
    EXPECT_TRUE(you.isRunning());
}

TEST(DesktopJourney, WithoutAnIconInTheTrayClosingTheWindowEndsIt) {
    You you{{}};
    you.start();
    ASSERT_TRUE(you.seesTheWindow());
    you.closeTheWindow();
    EXPECT_TRUE(you.hasEnded());
    EXPECT_TRUE(you.tray.items().isEmpty());
    EXPECT_TRUE(you.desktop.lines.empty());
}

} // namespace
} // namespace ninefold::desktop_journey
