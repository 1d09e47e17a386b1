// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/session_bus.h"

namespace ninefold::test {

namespace {

constexpr int mostMilliseconds = 60'000;

} // namespace

SessionBus::SessionBus() {
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                    QStringLiteral("--print-address")});
    if (!m_daemon.waitForReadyRead(mostMilliseconds))
        qFatal("dbus-daemon does not start: %s", qPrintable(m_daemon.errorString()));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

SessionBus::~SessionBus() {
    for (const QString& name : m_connections)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(mostMilliseconds);
}

QDBusConnection SessionBus::connect() {
    static int number = 0;
    m_connections.append(QStringLiteral("test-%1").arg(++number));
    return QDBusConnection::connectToBus(m_address, m_connections.constLast());
}

} // namespace ninefold::test
