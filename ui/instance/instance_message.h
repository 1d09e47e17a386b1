// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace ninefold::ui {

/// What one Ninefold says to another: what it is, and bytes that only the two ends of it understand.
struct InstanceMessage {
    enum class Kind : std::uint8_t {
        Raise = 1,   ///< show your window; the body is an activation token, or empty
        Command = 2, ///< carry out the command in the body
        Answer = 3,  ///< the body answers the request
        Refusal = 4, ///< the request was not understood or cannot be served; nothing was done
    };

    Kind kind = Kind::Refusal;
    QByteArray body{};

    friend bool operator==(const InstanceMessage&, const InstanceMessage&) = default;
};

/// The most bytes a message's body may have: 80 MiB.
inline constexpr qsizetype longestBody = 80 * 1024 * 1024;

/// `message` as it goes over the wire: "9FLD", version 1, kind, the body's length in four bytes (the highest
/// first), body.
[[nodiscard]] QByteArray toWire(const InstanceMessage& message);

/// Puts one message together from bytes as they come.
class MessageReader {
public:
    enum class State {
        Incomplete,
        Complete, ///< message() is there
        Garbled,  ///< this is no message, or one of another version, or too long
    };

    /// Takes the next bytes. Stays Complete or Garbled once it is; bytes after a message make it Garbled.
    State take(const QByteArray& bytes);
    [[nodiscard]] const InstanceMessage& message() const { return m_message; }

private:
    [[nodiscard]] State readHeader();

    State m_state = State::Incomplete;
    QByteArray m_bytes;
    qsizetype m_bodyLength = 0;
    bool m_hasHeader = false;
    InstanceMessage m_message;
};

} // namespace ninefold::ui
