// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_queue.h"

#include <algorithm>

namespace ninefold::ui {

void MessageQueue::add(Message message) {
    remove(message.key);
    if (message.kind == MessageKind::Note)
        std::erase_if(m_messages, [](const Message& other) { return other.kind == MessageKind::Note; });
    m_messages.push_back(std::move(message));
}

void MessageQueue::remove(const QString& key) {
    std::erase_if(m_messages, [&](const Message& message) { return message.key == key; });
}

const Message* MessageQueue::shown() const {
    const Message* best = nullptr;
    for (const Message& message : m_messages) {
        if (!best || message.kind >= best->kind)
            best = &message;
    }
    return best;
}

} // namespace ninefold::ui
