// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/single_instance.h"

#include "ui/instance/instance_address.h"
#include "ui/instance/instance_connection.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace ninefold::ui {

namespace {

constexpr int mostCallers = 8;

} // namespace

SingleInstance::SingleInstance(CommandDesk desk, QObject* parent)
    : QObject{parent}
    , m_desk{std::move(desk)} {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::serve(const QString& plannerPath) {
    const QString address = instanceAddress(plannerPath);
    if (m_server && m_server->isListening() && address == m_address)
        return true;
    stop();
    if (address.isEmpty())
        return false;
    m_address = address;
    QLocalServer::removeServer(address);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    return m_server->listen(address);
}

void SingleInstance::stop() {
    m_server.reset();
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server ? m_server->nextPendingConnection() : nullptr) {
        if (m_callers >= mostCallers) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->abort();
            continue;
        }
        auto* caller = new InstanceConnection{socket, m_patience, this};
        ++m_callers;
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &InstanceConnection::requested, this,
                [this, caller](const InstanceMessage& request) { respond(*caller, request); });
    }
}

void SingleInstance::respond(InstanceConnection& caller, const InstanceMessage& request) {
    using Kind = InstanceMessage::Kind;
    if (request.kind == Kind::Command && m_desk) {
        caller.answer({Kind::Answer, m_desk(request.body)});
    } else if (request.kind == Kind::Raise) {
        caller.answer({Kind::Answer, {}});
        Q_EMIT raiseRequested(request.body);
    } else {
        caller.answer({});
    }
}

} // namespace ninefold::ui
