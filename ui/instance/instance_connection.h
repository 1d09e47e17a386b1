// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance/instance_message.h"

#include <QObject>
#include <QTimer>

class QLocalSocket;

namespace ninefold::ui {

/// One caller at the local socket: puts its request together, hands it on once, sends the answer and is gone.
/// A caller that sends nothing sensible in time is refused. Deletes itself.
class InstanceConnection final : public QObject {
    Q_OBJECT

public:
    /// Takes over `socket`. `patience` is how long a request may take to arrive whole, in milliseconds.
    InstanceConnection(QLocalSocket* socket, int patience, QObject* parent);

    /// Sends `answer` and ends the call.
    void answer(const InstanceMessage& answer);

Q_SIGNALS:
    /// The caller's request is whole; it is to be answered with answer().
    void requested(const ninefold::ui::InstanceMessage& request);

private:
    void read();

    QLocalSocket* m_socket;
    QTimer m_deadline;
    MessageReader m_reader;
    bool m_isAnswered = false;
};

} // namespace ninefold::ui
