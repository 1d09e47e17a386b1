// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

class QDBusError;

namespace ninefold::ui {

/// A line of the desktop: what it says, and the button it has besides a click on the whole; no button where
/// `button` is empty.
struct Notification {
    QString title{};
    QString body{};
    QString button{};
};

/// Shows lines through the desktop's notification service (org.freedesktop.Notifications): without a sound,
/// and not kept once they have gone. Waits for nothing; asks the bus only when first used.
class Notifications : public QObject {
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Shows `notification`; the number stands for it in all that follows.
    int show(const Notification& notification);
    /// Takes one back, if it still stands there.
    void withdraw(int number);
    /// Asks whether there is a service at all.
    void lookForService();

Q_SIGNALS:
    /// The person has clicked on it. The token lets a window come to the front; empty when there is none.
    void clicked(int number, const QByteArray& activationToken);
    /// The person has pressed its button.
    void buttonPressed(int number);
    /// This desktop shows no notifications.
    void unavailable();

private Q_SLOTS:
    void takeAction(uint id, const QString& action);
    void takeToken(uint id, const QString& token);
    void takeEnd(uint id, uint reason);

private:
    struct Shown {
        Notification notification;
        uint id = 0; ///< the service's; 0 until it has answered
        bool isWithdrawn = false;
    };

    void listen();
    void takeAbilities(const QStringList& abilities);
    void send(int number);
    void settle(int number, uint id);
    [[nodiscard]] int numberOf(uint id) const;
    [[nodiscard]] bool can(const char* ability) const;

    QDBusConnection m_bus;
    bool m_isListening = false;
    bool m_isAsking = false;
    std::optional<QStringList> m_abilities; ///< nothing until the service has told them
    std::map<int, Shown> m_shown;
    QHash<uint, QByteArray> m_tokens;
    int m_last = 0;
};

} // namespace ninefold::ui
