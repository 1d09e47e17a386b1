// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace ninefold::test {

/// Stands in for a desktop's notification service: remembers what it is asked to show, and does what a person
/// would do with it.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Line {
        uint id = 0;
        QString title{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
        bool isOpen = true;
    };

    explicit NotificationService(const QDBusConnection& bus, const QStringList& abilities = usual());
    ~NotificationService() override;
    [[nodiscard]] static QStringList usual();

    /// The person clicks on the whole, with a token that lets a window come to the front.
    void click(const Line& line, const QString& token);
    /// The person presses the button.
    void press(const Line& line);

    std::vector<Line> lines;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_abilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_abilities;
    uint m_last = 0;
};

} // namespace ninefold::test
