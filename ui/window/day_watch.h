// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointer>
#include <QTimer>

namespace ninefold {
class PlannerSession;
}

namespace ninefold::ui {

/// Notices that another day has begun while the window is open: looks at the session's clock twice a minute,
/// so that a day slept through is noticed too.
class DayWatch : public QObject {
    Q_OBJECT

public:
    explicit DayWatch(QObject* parent);

    /// Watches the clock of `session`, which may go away at any time; null watches none.
    void follow(PlannerSession* session);
    /// Looks at once.
    void look();

Q_SIGNALS:
    void dayBegan();

private:
    QPointer<PlannerSession> m_session;
    QDate m_today;
    QTimer m_timer;
};

} // namespace ninefold::ui
