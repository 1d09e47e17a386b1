// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

#include <QPointer>

namespace ninefold::ui {

/// How many routines may run at once before one more earns a line of advice.
inline constexpr int easyRoutines = 7;

/// Notices when the user begins one routine more than is easy to keep up.
class RoutineAdvice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Watches a plan of `session`, which may go away at any time.
    void follow(PlannerSession* session, const std::optional<PlanId>& plan);

Q_SIGNALS:
    /// There are easyRoutines + 1 routines in force now, and one less before.
    void tooManyBegan();

private:
    [[nodiscard]] int running() const;
    void look();

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    int m_running = 0;
};

} // namespace ninefold::ui
