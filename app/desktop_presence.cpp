// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_presence.h"

#include "app/workbench.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/raise_window.h"
#include "ui/desktop/reminders.h"
#include "ui/desktop/tray.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/day_watch.h"
#include "ui/window/window_actions.h"

#include <utility>

namespace ninefold::app {

namespace {

using namespace std::chrono_literals;

// A desktop that is only just starting puts its tray up late.
constexpr std::chrono::milliseconds patienceAtStart = 5s;
constexpr std::chrono::milliseconds patienceLater = 500ms;

QIcon picture() {
    const QString name = QStringLiteral("app.ninefold.Ninefold");
    return QIcon::fromTheme(name, QIcon{QStringLiteral(":/application/%1.png").arg(name)});
}

} // namespace

DesktopPresence::DesktopPresence(Workbench& bench, const Clock& clock, const QDBusConnection& bus)
    : m_bench{bench}
    , m_clock{clock}
    , m_bus{bus}
    , m_dayWatch{new ui::DayWatch{this}} {
    connect(&m_bench.settings, &ui::Settings::desktopChanged, this, &DesktopPresence::followSettings);
    connect(&m_bench.desk, &ui::DocumentDesk::documentChanged, this, &DesktopPresence::follow);
    connect(&m_bench.desk, &ui::DocumentDesk::accessChanged, this, &DesktopPresence::follow);
    connect(&m_bench.window, &ui::MainWindow::closed, this, &DesktopPresence::endAfterClose);
    connect(&m_bench.window, &ui::MainWindow::quitWanted, this, &DesktopPresence::endWanted);
    connect(m_dayWatch, &ui::DayWatch::dayBegan, this, &DesktopPresence::follow);
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::start() {
    if (std::exchange(m_isStarted, true))
        return;
    followSettings();
    m_isByHand = true;
}

void DesktopPresence::startHidden() {
    m_isHidden = true;
    if (!m_bench.settings.usesTray())
        settleTray(false);
    start();
}

void DesktopPresence::followSettings() {
    if (!m_isStarted)
        return;
    followTray(m_bench.settings.usesTray());
    followReminders(m_bench.settings.reminds());
}

void DesktopPresence::followTray(bool isWanted) {
    if (isWanted == static_cast<bool>(m_tray))
        return;
    m_tray.reset();
    if (isWanted) {
        m_tray = std::make_unique<ui::Tray>(picture(), m_bus, m_isByHand ? patienceLater : patienceAtStart);
        connect(m_tray.get(), &ui::Tray::settled, this, &DesktopPresence::settleTray);
        connect(m_tray.get(), &ui::Tray::openWanted, this, [this] { openWindow({}); });
        connect(&m_tray->menu(), &ui::TrayMenu::errorRaised, &m_bench.files, &ui::FileFlow::report);
        connect(&m_tray->menu(), &ui::TrayMenu::quitWanted, m_bench.window.actions().quit, &QAction::trigger);
    }
    follow();
}

void DesktopPresence::followReminders(bool areWanted) {
    if (areWanted == static_cast<bool>(m_reminders))
        return;
    m_reminders.reset();
    if (!areWanted)
        return;
    m_reminders = std::make_unique<ui::Reminders>(notifications(), m_bench.settings, m_clock);
    connect(m_reminders.get(), &ui::Reminders::openWanted, this, &DesktopPresence::openWindow);
    connect(m_reminders.get(), &ui::Reminders::errorRaised, &m_bench.files, &ui::FileFlow::report);
    notifications().lookForService();
    followPlannerInReminders();
    if (m_isByHand)
        m_reminders->passOver();
    else
        m_reminders->look();
}

void DesktopPresence::followPlannerInReminders() {
    const PlannerDocument* document = m_bench.desk.document();
    const bool isMadeUp = document && document->isInMemory();
    m_reminders->follow(isMadeUp ? nullptr : session(), mayTick());
}

PlannerSession* DesktopPresence::session() const {
    PlannerDocument* document = m_bench.desk.document();
    return document ? &document->session() : nullptr;
}

bool DesktopPresence::mayTick() const {
    const PlannerDocument* document = m_bench.desk.document();
    return document && document->access() == Access::ReadWrite;
}

void DesktopPresence::follow() {
    m_dayWatch->follow(m_tray ? session() : nullptr);
    if (m_tray)
        m_tray->menu().follow(session(), mayTick());
    if (!m_reminders)
        return;
    followPlannerInReminders();
    m_reminders->look();
}

ui::Notifications& DesktopPresence::notifications() {
    if (m_notifications)
        return *m_notifications;
    m_notifications = std::make_unique<ui::Notifications>(m_bus);
    connect(m_notifications.get(), &ui::Notifications::unavailable, this, [this] {
        if (m_reminders)
            m_bench.window.messages().post(
                {QStringLiteral("reminders"), ui::MessageKind::Note,
                 [] { return tr("This desktop shows no notifications, so nothing can remind you."); }});
    });
    connect(m_notifications.get(), &ui::Notifications::clicked, this,
            [this](int number, const QByteArray& token) {
                if (number == m_goesOn)
                    openWindow(token);
            });
    return *m_notifications;
}

void DesktopPresence::settleTray(bool isShown) {
    const bool isLate = std::exchange(m_isHidden, false);
    if (isShown)
        return;
    if (isLate)
        m_bench.window.showMinimized();
    else if (m_isByHand)
        m_bench.window.messages().post(
            {QStringLiteral("tray"), ui::MessageKind::Note,
             [] { return tr("This desktop has no tray, so closing the window ends Ninefold."); }});
}

void DesktopPresence::endAfterClose() {
    if (m_tray && m_tray->isShown())
        sayThatItGoesOn();
    else
        Q_EMIT endWanted();
}

void DesktopPresence::sayThatItGoesOn() {
    if (m_bench.settings.knowsTray())
        return;
    m_bench.settings.setKnowsTray();
    m_goesOn = notifications().show(
        {tr("Ninefold goes on in the tray"), tr("Its menu has Quit, which ends it."), {}});
}

void DesktopPresence::openWindow(const QByteArray& activationToken) {
    m_isHidden = false;
    ui::raiseWindow(m_bench.window, activationToken);
}

} // namespace ninefold::app
