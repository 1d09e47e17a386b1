// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace ninefold::ui {

namespace {

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}
// What the specification calls a click on the whole.
QString clickAction() {
    return QStringLiteral("default");
}
QString buttonAction() {
    return QStringLiteral("button");
}

QDBusMessage callOf(const char* method) {
    return QDBusMessage::createMethodCall(service(), path(), service(), QLatin1String{method});
}

QVariantMap hints() {
    return {{QStringLiteral("desktop-entry"), QStringLiteral("app.ninefold.Ninefold")},
            {QStringLiteral("suppress-sound"), true},
            {QStringLiteral("transient"), true}};
}

} // namespace

Notifications::Notifications(const QDBusConnection& bus, QObject* parent)
    : QObject{parent}
    , m_bus{bus} {}

int Notifications::show(const Notification& notification) {
    const int number = ++m_last;
    m_shown.emplace(number, Shown{notification});
    if (m_abilities)
        send(number);
    else
        lookForService();
    return number;
}

void Notifications::withdraw(int number) {
    const auto found = m_shown.find(number);
    if (found == m_shown.end())
        return;
    found->second.isWithdrawn = true;
    if (found->second.id != 0)
        m_bus.asyncCall(callOf("CloseNotification") << found->second.id);
}

void Notifications::lookForService() {
    if (m_isAsking)
        return;
    m_isAsking = true;
    listen();
    auto* answer = new QDBusPendingCallWatcher{m_bus.asyncCall(callOf("GetCapabilities")), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> abilities = *answer;
        if (!abilities.isError())
            return takeAbilities(abilities.value());
        m_shown.clear();
        Q_EMIT unavailable();
    });
}

void Notifications::listen() {
    if (std::exchange(m_isListening, true))
        return;
    // From whoever says it: with a sender's name, Qt would wait for the bus to say who that is. A number that
    // was never given out means nothing.
    m_bus.connect({}, path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect({}, path(), service(), QStringLiteral("ActivationToken"), this,
                  SLOT(takeToken(uint, QString)));
    m_bus.connect({}, path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(takeEnd(uint, uint)));
}

void Notifications::takeAbilities(const QStringList& abilities) {
    m_abilities = abilities;
    for (const auto& [number, shown] : m_shown) {
        if (!shown.isWithdrawn && shown.id == 0)
            send(number);
    }
}

bool Notifications::can(const char* ability) const {
    return m_abilities->contains(QLatin1String{ability});
}

void Notifications::send(int number) {
    const Notification& wanted = m_shown.at(number).notification;
    QStringList actions;
    if (can("actions")) {
        actions << clickAction() << QString{};
        if (!wanted.button.isEmpty())
            actions << buttonAction() << wanted.button;
    }
    const QString body = can("body-markup") ? wanted.body.toHtmlEscaped() : wanted.body;
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    const QDBusMessage call = callOf("Notify")
                              << QStringLiteral("Ninefold") << replacesNone
                              << QStringLiteral("app.ninefold.Ninefold") << wanted.title
                              << (can("body") ? body : QString{}) << actions << hints() << asLongAsUsual;
    auto* answer = new QDBusPendingCallWatcher{m_bus.asyncCall(call), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, number] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        settle(number, id.isError() ? 0 : id.value());
    });
}

void Notifications::settle(int number, uint id) {
    if (id == 0) {
        m_shown.erase(number);
        m_abilities.reset(); // whoever comes after this service is asked anew
        return;
    }
    m_shown.at(number).id = id;
    if (m_shown.at(number).isWithdrawn)
        withdraw(number);
}

int Notifications::numberOf(uint id) const {
    for (const auto& [number, shown] : m_shown) {
        if (shown.id == id && id != 0)
            return number;
    }
    return 0;
}

void Notifications::takeToken(uint id, const QString& token) {
    if (numberOf(id) != 0)
        m_tokens.insert(id, token.toUtf8());
}

void Notifications::takeAction(uint id, const QString& action) {
    const int number = numberOf(id);
    if (number == 0)
        return;
    if (action == buttonAction())
        Q_EMIT buttonPressed(number);
    else if (action == clickAction())
        Q_EMIT clicked(number, m_tokens.value(id));
}

void Notifications::takeEnd(uint id, uint) {
    m_shown.erase(numberOf(id));
    m_tokens.remove(id);
}

} // namespace ninefold::ui
