// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instance_call.h"

#include "ui/instance/instance_address.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

namespace ninefold::ui {

namespace {

constexpr int timeToConnect = 2'000;
constexpr int timeToRaise = 5'000;

// Whether nobody listens, as opposed to somebody who does not answer.
bool isNobody(QLocalSocket::LocalSocketError error) {
    return error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
}

bool sendAll(QLocalSocket& socket, const QByteArray& bytes, const QDeadlineTimer& deadline) {
    socket.write(bytes);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return true;
}

std::optional<InstanceMessage> receive(QLocalSocket& socket, const QDeadlineTimer& deadline) {
    MessageReader reader;
    auto state = reader.take(socket.readAll());
    while (state == MessageReader::State::Incomplete) {
        if (socket.bytesAvailable() == 0 &&
            !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
        state = reader.take(socket.readAll());
    }
    return state == MessageReader::State::Complete ? std::optional{reader.message()} : std::nullopt;
}

} // namespace

Result<std::optional<QByteArray>> askInstance(const QString& plannerPath, const InstanceMessage& request,
                                              int patience) {
    const QString address = instanceAddress(plannerPath);
    if (address.isEmpty())
        return std::nullopt;
    const QDeadlineTimer deadline{patience};
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(timeToConnect)) {
        if (isNobody(socket.error()))
            return std::nullopt;
        return fail(ErrorCode::NoAnswer, {plannerPath}, socket.errorString());
    }
    if (!sendAll(socket, toWire(request), deadline))
        return fail(ErrorCode::NoAnswer, {plannerPath}, socket.errorString());
    const auto answer = receive(socket, deadline);
    if (!answer || answer->kind != InstanceMessage::Kind::Answer)
        return fail(ErrorCode::NoAnswer, {plannerPath}, socket.errorString());
    return answer->body;
}

bool raiseInstance(const QString& plannerPath) {
    const auto answer = askInstance(
        plannerPath, {InstanceMessage::Kind::Raise, qgetenv("XDG_ACTIVATION_TOKEN")}, timeToRaise);
    return answer && *answer;
}

} // namespace ninefold::ui
