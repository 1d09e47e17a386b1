// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/review_verbs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace ninefold::ui {

/// The text of a review while it is being typed: kept as a draft within half a second, made the one change at
/// the end. The text itself is asked for only then, since it may be long.
class ReviewTyping : public QObject {
    Q_OBJECT

public:
    /// How long something typed may wait before it is kept.
    static constexpr int restMilliseconds = 500;

    /// `text` says what stands in the editor, without what an input method is still composing.
    ReviewTyping(PlannerSession& session, ReviewId review, std::function<QString()> text,
                 QObject* parent = nullptr);

    [[nodiscard]] ReviewId review() const { return m_review; }
    /// What to begin with: typing that was kept and never became a change, else the stored text.
    [[nodiscard]] const QString& start() const { return m_start; }
    /// Whether anything was typed; what was only looked at is never stored.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

    /// Something was typed.
    void touch();
    /// Keeps at once what would be kept after the rest.
    void keep();
    /// Makes what was typed the one change. After an Error the typing goes on as before.
    [[nodiscard]] Result<void> commit();

Q_SIGNALS:
    /// What was typed could not be kept.
    void failed(const ninefold::Error& error);

private:
    QPointer<PlannerSession> m_session;
    ReviewId m_review;
    std::function<QString()> m_text;
    QString m_start;
    bool m_isTouched = false;
    QTimer m_rest;
};

} // namespace ninefold::ui
