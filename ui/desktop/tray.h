// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/tray_menu.h"

#include <QDBusConnection>
#include <QIcon>
#include <QSystemTrayIcon>

#include <chrono>
#include <memory>

class QDBusServiceWatcher;

namespace ninefold::ui {

/// The icon in the desktop's tray.
class Tray : public QObject {
    Q_OBJECT

public:
    /// Shows `icon` as soon as the desktop has put its tray up; after `patience` it is taken to have none
    /// that says so on the bus.
    Tray(const QIcon& icon, const QDBusConnection& bus, std::chrono::milliseconds patience,
         QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] TrayMenu& menu() { return m_menu; }
    /// Whether there is a tray that shows the icon.
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    /// The icon is in the tray, or this desktop has none.
    void settled(bool isShown);
    void openWanted();

private Q_SLOTS:
    void askForHost();

private:
    void showIcon();
    void retranslate();

    QIcon m_picture;
    QDBusConnection m_bus;
    TrayMenu m_menu;
    QDBusServiceWatcher* m_watcher;
    QTimer m_patience;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace ninefold::ui
