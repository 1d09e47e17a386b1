// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_typing.h"

#include "core/session/planner_session.h"

namespace ninefold::ui {

ReviewTyping::ReviewTyping(PlannerSession& session, ReviewId review, std::function<QString()> text,
                           QObject* parent)
    : QObject{parent}
    , m_session{&session}
    , m_review{review}
    , m_text{std::move(text)} {
    if (const Review* stored = session.planner().table<Review>().find(review)) {
        m_start = stored->text;
        for (const Draft& unfinished : session.drafts()) {
            if (unfinished.key != textDraftKey(*stored) || unfinished.text == m_start)
                continue;
            m_start = unfinished.text;
            m_isTouched = true;
            break;
        }
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ReviewTyping::keep);
}

void ReviewTyping::touch() {
    m_isTouched = true;
    if (!m_rest.isActive())
        m_rest.start();
}

void ReviewTyping::keep() {
    if (!m_rest.isActive() && sender() != &m_rest)
        return;
    m_rest.stop();
    const Review* review = m_session ? m_session->planner().table<Review>().find(m_review) : nullptr;
    if (!review)
        return;
    if (const auto kept = m_session->keepDraft({textDraftKey(*review), m_text()}); !kept)
        Q_EMIT failed(kept.error());
}

Result<void> ReviewTyping::commit() {
    m_rest.stop();
    if (!m_isTouched || !m_session || !m_session->planner().table<Review>().find(m_review))
        return {};
    auto stored = ReviewVerbs{*m_session}.setReviewText(m_review, m_text());
    if (stored)
        m_isTouched = false;
    else
        m_rest.start();
    return stored;
}

} // namespace ninefold::ui
