// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QIcon>
#include <QObject>

#include <chrono>
#include <memory>

namespace ninefold {
class Clock;
class PlannerSession;
} // namespace ninefold

namespace ninefold::ui {
class DayWatch;
class Notifications;
class Reminders;
class Tray;
} // namespace ninefold::ui

namespace ninefold::app {

struct Workbench;

/// What there is of Ninefold beside its window: the icon in the tray and the reminders, each from when it is
/// switched on until it is switched off. With the icon in the tray, Ninefold outlives its window.
class DesktopPresence final : public QObject {
    Q_OBJECT

public:
    /// `bench` and `clock` outlive it. Asks nothing of the desktop yet.
    DesktopPresence(Workbench& bench, const Clock& clock, const QDBusConnection& bus);
    ~DesktopPresence() override;

    /// Begins with what is switched on.
    void start();
    /// The same without the window where the tray has the icon; elsewhere it is minimized.
    void startHidden();

Q_SIGNALS:
    /// The window has closed and nothing else is left, or the person ends the program.
    void endWanted();

private:
    void follow();
    void followSettings();
    void followTray(bool isWanted);
    void followReminders(bool areWanted);
    void followPlannerInReminders();
    void settleTray(bool isShown);
    void sayThatItGoesOn();
    void openWindow(const QByteArray& activationToken);
    void endAfterClose();
    [[nodiscard]] PlannerSession* session() const;
    [[nodiscard]] bool mayTick() const;
    [[nodiscard]] ui::Notifications& notifications();

    Workbench& m_bench;
    const Clock& m_clock;
    QDBusConnection m_bus;
    ui::DayWatch* m_dayWatch;
    std::unique_ptr<ui::Notifications> m_notifications; ///< made when first used
    std::unique_ptr<ui::Tray> m_tray;
    std::unique_ptr<ui::Reminders> m_reminders;
    int m_goesOn = 0; ///< the line that said so
    bool m_isStarted = false;
    bool m_isByHand = false; ///< what is switched on from now on, the person switches on
    bool m_isHidden = false; ///< the window waits for whether there is a tray
};

} // namespace ninefold::app
