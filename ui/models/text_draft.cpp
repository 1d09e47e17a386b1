// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_draft.h"

namespace ninefold::ui {

TextDraft::TextDraft(PlannerSession& session, const TextAddress& address, QObject* parent)
    : QObject{parent}
    , m_session{&session}
    , m_address{address}
    , m_text{storedText(session, address)} {
    for (const Draft& unfinished : session.drafts()) {
        if (unfinished.key != address.key() || unfinished.text == m_text)
            continue;
        m_text = unfinished.text;
        m_isTouched = true;
        break;
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TextDraft::keep);
}

void TextDraft::type(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    m_isTouched = true;
    m_rest.start();
}

void TextDraft::keep() {
    if (!m_rest.isActive() && sender() != &m_rest)
        return;
    m_rest.stop();
    if (!m_session)
        return;
    if (auto kept = m_session->keepDraft({m_address.key(), m_text}); !kept)
        Q_EMIT failed(kept.error());
}

Result<void> TextDraft::commit() {
    m_rest.stop();
    if (!m_isTouched || !m_session)
        return {};
    auto stored = storeText(*m_session, m_address, m_text);
    if (stored)
        m_isTouched = false;
    else
        m_rest.start();
    return stored;
}

void TextDraft::drop() {
    m_rest.stop();
    m_isTouched = false;
    if (!m_session)
        return;
    if (auto dropped = m_session->dropDraft(m_address.key()); !dropped)
        Q_EMIT failed(dropped.error());
}

} // namespace ninefold::ui
