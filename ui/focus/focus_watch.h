// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ninefold::ui {

/// How a focus block came to its end.
struct FocusEnd {
    QString text;    ///< of the action; empty when that is gone
    QDate day;       ///< what it was counted for
    int minutes = 0; ///< its length
    bool isCounted = true;
    bool wasClosed = false; ///< it ended while nobody had the planner open
};

/// Follows the focus block of a planner by the session's clock: says what is left, counts it when it is over,
/// and also when it was over before the planner was opened.
class FocusWatch : public QObject {
    Q_OBJECT

public:
    explicit FocusWatch(QObject* parent = nullptr);

    /// Follows `session`, which may go away at any time; null follows none. What may not be written is
    /// neither shown nor counted.
    void follow(PlannerSession* session, bool isWritable);
    /// Looks at the clock at once.
    void look();

    [[nodiscard]] std::optional<FocusBlock> block() const;
    [[nodiscard]] qint64 secondsLeft() const;
    /// What is left of it in words; says that it is paused.
    [[nodiscard]] QString leftText() const;
    /// The text of its action.
    [[nodiscard]] QString actionText() const;

    /// Begins a block; lets the one there is stand still or go on.
    void start(ActionId action, int minutes);
    void toggle();
    /// Ends it without counting; its minutes can stay as a note. Returns what was run in words, empty when
    /// that failed or there was none.
    QString stop(bool keepsMinutes);

Q_SIGNALS:
    /// What the methods above answer is different now.
    void changed();
    void ended(const ninefold::ui::FocusEnd& end);
    void errorRaised(const ninefold::Error& error);

private:
    void count(bool wasClosed);
    void lookAgain(bool wasClosed);
    bool report(const Result<void>& result);

    QPointer<PlannerSession> m_session;
    bool m_isWritable = false;
    bool m_isStuck = false; ///< counting failed; that is said once
    QTimer m_timer;
    QString m_said;
};

} // namespace ninefold::ui
