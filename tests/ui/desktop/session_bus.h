// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace ninefold::test {

/// A session bus of its own, so that nobody else's services are on it. Ends the test run where there is no
/// dbus-daemon.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();

    [[nodiscard]] const QString& address() const { return m_address; }
    /// A new connection to it, as another program has one.
    [[nodiscard]] QDBusConnection connect();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace ninefold::test
