// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/tray_watcher.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTest>

namespace ninefold::test {

namespace {

QString watcherService() {
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}
QString watcherPath() {
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

TrayWatcher::TrayWatcher(const QDBusConnection& bus)
    : m_bus{bus} {
    if (!m_bus.registerObject(watcherPath(), this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties |
                                  QDBusConnection::ExportAllSignals) ||
        !m_bus.registerService(watcherService()))
        qFatal("The tray cannot be put on the bus.");
}

TrayWatcher::~TrayWatcher() {
    m_bus.unregisterService(watcherService());
    m_bus.unregisterObject(watcherPath());
}

// The other side may be asking something itself, so nothing here blocks.
QDBusMessage TrayWatcher::ask(const QDBusMessage& question) {
    const QDBusPendingCall call = m_bus.asyncCall(question);
    static_cast<void>(QTest::qWaitFor([&] { return call.isFinished(); }));
    return call.reply();
}

QDBusMessage TrayWatcher::callOf(const char* method) const {
    return QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), QStringLiteral("/MenuBar"),
                                          QStringLiteral("com.canonical.dbusmenu"), QLatin1String{method});
}

// (ia{sv}av): an id, what it is like, and the entries in it.
void TrayWatcher::collect(const QDBusArgument& layout, QList<Entry>& entries) {
    int id = 0;
    QVariantMap properties;
    layout.beginStructure();
    layout >> id >> properties;
    layout.beginArray();
    if (id != 0) {
        const bool isSeparator = properties.value(QStringLiteral("type")) == QStringLiteral("separator");
        entries.append(
            {id, isSeparator ? QStringLiteral("-") : properties.value(QStringLiteral("label")).toString()});
    }
    while (!layout.atEnd()) {
        QDBusVariant child;
        layout >> child;
        collect(child.variant().value<QDBusArgument>(), entries);
    }
    layout.endArray();
    layout.endStructure();
}

QList<TrayWatcher::Entry> TrayWatcher::entries() {
    QList<Entry> all;
    if (m_items.isEmpty())
        return all;
    const QDBusMessage answer = ask(callOf("GetLayout") << 0 << -1 << QStringList{});
    if (answer.arguments().size() == 2)
        collect(answer.arguments().at(1).value<QDBusArgument>(), all);
    return all;
}

QStringList TrayWatcher::menu() {
    QStringList texts;
    for (const Entry& entry : entries())
        texts.append(entry.text);
    return texts;
}

bool TrayWatcher::choose(const QString& text) {
    for (const Entry& entry : entries()) {
        if (entry.text != text)
            continue;
        static_cast<void>(ask(callOf("Event") << entry.id << QStringLiteral("clicked")
                                              << QVariant::fromValue(QDBusVariant{QString{}}) << uint{0}));
        return true;
    }
    return false;
}

} // namespace ninefold::test
