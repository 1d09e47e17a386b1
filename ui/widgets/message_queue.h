// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ninefold::ui {

/// How a message comes and goes.
enum class MessageKind {
    State,   ///< true until it is withdrawn: "opened read-only"; cannot be waved away
    Problem, ///< something failed; stays until it is closed
    Note,    ///< something happened; goes by itself
};

/// A way out that a message offers. The label is a function, so that it follows the language.
struct MessageAction {
    std::function<QString()> label;
    std::function<void()> run;
};

/// One line for the user. `key` tells messages about one thing: a later one takes the place of an earlier.
struct Message {
    QString key;
    MessageKind kind = MessageKind::Note;
    std::function<QString()> text;
    std::vector<MessageAction> actions{};
    bool isCalm = false; ///< a state or a problem that is no reason to worry; a note always is calm
};

/// Which message is shown when there are several: the newest note, else the newest problem, else the newest
/// state. What is covered comes back when what covers it has gone; a note that was covered by another is
/// dropped.
class MessageQueue {
public:
    void add(Message message);
    /// Drops the message with this key, if there is one.
    void remove(const QString& key);
    void clear() { m_messages.clear(); }
    /// The message to show; null when there is none. Valid until the next call of add, remove or clear.
    [[nodiscard]] const Message* shown() const;

private:
    std::vector<Message> m_messages;
};

} // namespace ninefold::ui
