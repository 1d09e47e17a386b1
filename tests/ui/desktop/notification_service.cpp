// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/notification_service.h"

namespace ninefold::test {

namespace {

constexpr uint closedByCall = 3;

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, const QStringList& abilities)
    : m_bus{bus}
    , m_abilities{abilities} {
    if (!m_bus.registerObject(path(), this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
        !m_bus.registerService(service()))
        qFatal("The service cannot be put on the bus.");
}

NotificationService::~NotificationService() {
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
}

QStringList NotificationService::usual() {
    return {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
}

uint NotificationService::Notify(const QString& program, uint replaces, const QString& icon,
                                 const QString& title, const QString& body, const QStringList& actions,
                                 const QVariantMap& hints, int timeout) {
    Q_UNUSED(program)
    Q_UNUSED(replaces)
    Q_UNUSED(icon)
    Q_UNUSED(timeout)
    lines.push_back({++m_last, title, body, actions, hints});
    return m_last;
}

void NotificationService::CloseNotification(uint id) {
    for (Line& line : lines)
        line.isOpen = line.isOpen && line.id != id;
    Q_EMIT NotificationClosed(id, closedByCall);
}

void NotificationService::click(const Line& line, const QString& token) {
    Q_EMIT ActivationToken(line.id, token);
    Q_EMIT ActionInvoked(line.id, line.actions.value(0));
}

void NotificationService::press(const Line& line) {
    Q_EMIT ActionInvoked(line.id, line.actions.value(2));
}

} // namespace ninefold::test
