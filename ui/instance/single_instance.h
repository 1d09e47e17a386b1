// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance/instance_message.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace ninefold::ui {

class InstanceConnection;

/// The ear of the window that has a planner open: answers other Ninefolds of the same user over a local
/// socket that only this user can reach. No network is involved.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// Carries out a command that another Ninefold handed over, and gives the answer to send back.
    using CommandDesk = std::function<QByteArray(const QByteArray& command)>;

    explicit SingleInstance(CommandDesk desk, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Listens for the planner at `plannerPath`, and no longer for another one. To be called by who holds the
    /// planner's lock, for it takes the place of a listener that is gone. False where there is no private
    /// folder for the socket.
    bool serve(const QString& plannerPath);
    /// Listens no more.
    void stop();
    /// How long a request may take to arrive whole, in milliseconds; 5,000 unless set.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

Q_SIGNALS:
    /// Another start of Ninefold asks for this window. The token lets it come to the front on Wayland; empty
    /// when there is none.
    void raiseRequested(const QByteArray& activationToken);

private:
    void accept();
    void respond(InstanceConnection& caller, const InstanceMessage& request);

    CommandDesk m_desk;
    std::unique_ptr<QLocalServer> m_server;
    QString m_address;
    int m_patience = 5'000;
    int m_callers = 0;
};

} // namespace ninefold::ui
