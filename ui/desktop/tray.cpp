// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace ninefold::ui {

namespace {

QString watcherService() {
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}
QString watcherPath() {
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

Tray::Tray(const QIcon& icon, const QDBusConnection& bus, std::chrono::milliseconds patience, QObject* parent)
    : QObject{parent}
    , m_picture{icon}
    , m_bus{bus}
    , m_watcher{
          new QDBusServiceWatcher{watcherService(), bus, QDBusServiceWatcher::WatchForRegistration, this}} {
    connect(&m_menu, &TrayMenu::openWanted, this, &Tray::openWanted);
    connect(&m_menu, &TrayMenu::refreshed, this, &Tray::retranslate);
    // Qt decides once for the whole process what kind of tray there is, so it is not asked too early.
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Tray::showIcon);
    m_patience.start(patience);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Tray::askForHost);
    m_bus.connect({}, watcherPath(), watcherService(), QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(askForHost()));
    askForHost();
}

Tray::~Tray() = default;

bool Tray::isShown() const {
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::askForHost() {
    if (m_icon)
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(watcherService(), watcherPath(),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question << watcherService() << QStringLiteral("IsStatusNotifierHostRegistered");
    auto* answer = new QDBusPendingCallWatcher{m_bus.asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> isThere = *answer;
        if (!isThere.isError() && isThere.value().variant().toBool())
            showIcon();
    });
}

void Tray::showIcon() {
    if (m_icon)
        return;
    m_patience.stop();
    m_icon = std::make_unique<QSystemTrayIcon>(m_picture);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openWanted();
            });
    retranslate();
    m_icon->show();
    Q_EMIT settled(isShown());
}

void Tray::retranslate() {
    if (m_icon)
        m_icon->setToolTip(m_menu.openItems() == 0
                               ? tr("Ninefold")
                               : tr("Ninefold: %n open today", nullptr, m_menu.openItems()));
}

} // namespace ninefold::ui
