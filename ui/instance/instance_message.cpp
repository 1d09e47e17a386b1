// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instance_message.h"

#include <QtEndian>

namespace ninefold::ui {

namespace {

constexpr char magic[] = {'9', 'F', 'L', 'D'};
constexpr char version = 1;
constexpr qsizetype kindAt = sizeof magic + 1;
constexpr qsizetype lengthAt = kindAt + 1;
constexpr qsizetype headerLength = lengthAt + qsizetype{sizeof(quint32)};

bool isKind(char kind) {
    return kind >= static_cast<char>(InstanceMessage::Kind::Raise) &&
           kind <= static_cast<char>(InstanceMessage::Kind::Refusal);
}

} // namespace

QByteArray toWire(const InstanceMessage& message) {
    QByteArray bytes{magic, sizeof magic};
    bytes.append(version);
    bytes.append(static_cast<char>(message.kind));
    const quint32 length = qToBigEndian(static_cast<quint32>(message.body.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    return bytes + message.body;
}

MessageReader::State MessageReader::take(const QByteArray& bytes) {
    if (m_state == State::Garbled || bytes.isEmpty())
        return m_state;
    m_bytes.append(bytes);
    if (m_state == State::Complete || (!m_hasHeader && readHeader() == State::Garbled) ||
        (m_hasHeader && m_bytes.size() > headerLength + m_bodyLength)) {
        m_bytes.clear();
        return m_state = State::Garbled;
    }
    if (m_hasHeader && m_bytes.size() == headerLength + m_bodyLength) {
        m_message.body = m_bytes.mid(headerLength);
        m_bytes.clear();
        m_state = State::Complete;
    }
    return m_state;
}

MessageReader::State MessageReader::readHeader() {
    const qsizetype known = std::min(m_bytes.size(), qsizetype{sizeof magic});
    if (!QByteArrayView{magic, sizeof magic}.startsWith(QByteArrayView{m_bytes}.first(known)))
        return State::Garbled;
    if (m_bytes.size() > kindAt && (m_bytes.at(kindAt - 1) != version || !isKind(m_bytes.at(kindAt))))
        return State::Garbled;
    if (m_bytes.size() < headerLength)
        return State::Incomplete;
    m_bodyLength = static_cast<qsizetype>(qFromBigEndian<quint32>(m_bytes.constData() + lengthAt));
    if (m_bodyLength > longestBody)
        return State::Garbled;
    m_message.kind = static_cast<InstanceMessage::Kind>(m_bytes.at(kindAt));
    m_hasHeader = true;
    return State::Complete;
}

} // namespace ninefold::ui
