// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_advice.h"

#include <algorithm>
#include <utility>

namespace ninefold::ui {

void RoutineAdvice::follow(PlannerSession* session, const std::optional<PlanId>& plan) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_plan = plan;
    if (session)
        connect(session, &PlannerSession::changed, this, &RoutineAdvice::look);
    m_running = running();
}

int RoutineAdvice::running() const {
    if (!m_session || !m_plan || !m_session->planner().plan(*m_plan))
        return 0;
    const Planner& planner = m_session->planner();
    const auto actions = planner.table<Action>().childrenOf(m_plan->uuid());
    const QDate today = m_session->today();
    return static_cast<int>(std::count_if(actions.begin(), actions.end(), [&](const Action* action) {
        const auto span = planner.spanOf(*action);
        return action->kind == ActionKind::Routine && span && span->contains(today);
    }));
}

void RoutineAdvice::look() {
    const int before = std::exchange(m_running, running());
    if (before == easyRoutines && m_running == easyRoutines + 1)
        Q_EMIT tooManyBegan();
}

} // namespace ninefold::ui
