// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

class QDBusArgument;
class QDBusMessage;

namespace ninefold::test {

/// Stands in for a desktop's tray: takes icons in, and opens and uses their menus as a person does.
class TrayWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    explicit TrayWatcher(const QDBusConnection& bus);
    ~TrayWatcher() override;

    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int protocolVersion() const { return 0; }
    /// The services of the icons taken in.
    [[nodiscard]] const QStringList& items() const { return m_items; }

    /// The texts of the newest icon's menu, a separator as "-".
    [[nodiscard]] QStringList menu();
    /// Chooses the entry with this text in it. False when there is none.
    bool choose(const QString& text);

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString& service) { m_items.append(service); }

Q_SIGNALS:
    void StatusNotifierHostRegistered();

private:
    struct Entry {
        int id = 0;
        QString text{};
    };

    [[nodiscard]] QDBusMessage ask(const QDBusMessage& question);
    [[nodiscard]] QDBusMessage callOf(const char* method) const;
    [[nodiscard]] QList<Entry> entries();
    static void collect(const QDBusArgument& layout, QList<Entry>& entries);

    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace ninefold::test
