// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instance_connection.h"

#include <QLocalSocket>

namespace ninefold::ui {

namespace {

constexpr int timeToFetchTheAnswer = 30'000;

} // namespace

InstanceConnection::InstanceConnection(QLocalSocket* socket, int patience, QObject* parent)
    : QObject{parent}
    , m_socket{socket} {
    m_socket->setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isAnswered)
            deleteLater();
        else
            answer({});
    });
    connect(m_socket, &QLocalSocket::readyRead, this, &InstanceConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_deadline.start(patience);
    // What came before the connections were made.
    QMetaObject::invokeMethod(this, &InstanceConnection::read, Qt::QueuedConnection);
}

void InstanceConnection::read() {
    const auto before = m_reader.take({});
    const auto state = m_reader.take(m_socket->readAll());
    if (m_isAnswered || before == state)
        return;
    m_deadline.stop();
    if (state == MessageReader::State::Garbled)
        answer({});
    else
        Q_EMIT requested(m_reader.message());
}

void InstanceConnection::answer(const InstanceMessage& answer) {
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_deadline.start(timeToFetchTheAnswer);
    m_socket->write(toWire(answer));
    m_socket->disconnectFromServer();
}

} // namespace ninefold::ui
