// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_field.h"

#include <QPointer>
#include <QTimer>

namespace ninefold::ui {

/// One text while it is being typed: kept as a draft when the typing rests, made the one change at the end.
class TextDraft : public QObject {
    Q_OBJECT

public:
    /// How long the typing rests before it is kept.
    static constexpr int restMilliseconds = 500;

    /// Starts with the stored text, or with unfinished typing that was kept for it.
    TextDraft(PlannerSession& session, const TextAddress& address, QObject* parent = nullptr);

    [[nodiscard]] const TextAddress& address() const { return m_address; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Whether anything was typed; what was only looked at is never stored.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

    /// The text as it stands now, without what an input method is still composing.
    void type(const QString& text);
    /// Keeps at once what would be kept after the rest.
    void keep();
    /// Makes what was typed the one change. After an Error the draft goes on as before.
    [[nodiscard]] Result<void> commit();
    /// Forgets what was typed.
    void drop();

Q_SIGNALS:
    /// What was typed could not be kept.
    void failed(const ninefold::Error& error);

private:
    QPointer<PlannerSession> m_session;
    TextAddress m_address;
    QString m_text;
    bool m_isTouched = false;
    QTimer m_rest;
};

} // namespace ninefold::ui
