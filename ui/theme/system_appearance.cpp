// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

#include <utility>

namespace ninefold::ui {

namespace {

QString service() {
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path() {
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface() {
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearance() {
    return QStringLiteral("org.freedesktop.appearance");
}
QString gnome() {
    return QStringLiteral("org.gnome.desktop.interface");
}

} // namespace

SystemAppearance::SystemAppearance(bool paletteIsDark, QObject* parent)
    : QObject{parent}
    , m_paletteIsDark{paletteIsDark} {}

bool SystemAppearance::hasDarkGround(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

void SystemAppearance::takePalette(const QPalette& palette) {
    const bool before = std::exchange(m_paletteIsDark, hasDarkGround(palette));
    if (before != m_paletteIsDark)
        Q_EMIT changed();
}

bool SystemAppearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        // The application has a palette of its own; without it, the desktop's shows.
        const QPalette own = QApplication::palette();
        QApplication::setPalette(QPalette{});
        const QPalette desktops = QApplication::palette();
        QApplication::setPalette(own);
        takePalette(desktops);
    }
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::connectToDesktop() {
    qApp->installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // From whoever says it: with a sender's name, Qt would wait for the bus to say who that is.
    bus.connect({}, path(), interface(), QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    for (const char* key : {"color-scheme", "contrast", "reduced-motion"})
        read(appearance(), QLatin1String{key});
    read(gnome(), QStringLiteral("enable-animations"));
}

void SystemAppearance::read(const QString& group, const QString& key) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher{QDBusConnection::sessionBus().asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, group, key, answer] {
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            take(group, key, reply.value());
        answer->deleteLater();
    });
}

void SystemAppearance::take(const QString& group, const QString& key, const QDBusVariant& value) {
    QVariant inner = value.variant();
    // Read() of the portal's first version wraps the value twice.
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (group == appearance() && key == QLatin1String{"color-scheme"}) {
        constexpr uint noPreference = 0;
        constexpr uint dark = 1;
        const uint scheme = inner.toUInt();
        m_portalIsDark = scheme == noPreference ? std::nullopt : std::optional{scheme == dark};
    } else if (group == appearance() && key == QLatin1String{"contrast"}) {
        m_wantsContrast = inner.toUInt() == 1;
    } else if (group == appearance() && key == QLatin1String{"reduced-motion"}) {
        m_reducesMotion = inner.toUInt() == 1;
    } else if (group == gnome() && key == QLatin1String{"enable-animations"}) {
        m_reducesMotion = !inner.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace ninefold::ui
