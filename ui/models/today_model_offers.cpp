// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/carry_over.h"
#include "core/session/planner_session.h"
#include "ui/models/today_model.h"

namespace ninefold::ui {

// What a quiet line offers on the user's own date.

std::optional<int> TodayModel::yearToOffer() const {
    return isWritable() && date() == m_today ? nextYearToOffer(m_session->planner(), m_today) : std::nullopt;
}

std::optional<int> TodayModel::routinesToGoOn() const {
    const bool isAsked = isWritable() && date() == m_today && !m_list.plan;
    const Plan* last = isAsked ? planToGoOnFrom(m_session->planner(), m_today) : nullptr;
    if (!last)
        return std::nullopt;
    return static_cast<int>(runningRoutines(m_session->planner(), last->id).actions.size());
}

std::optional<ReviewOffer> TodayModel::reviewToOffer() const {
    return isWritable() && date() == m_today ? ninefold::reviewToOffer(m_session->planner(), m_today)
                                             : std::nullopt;
}

} // namespace ninefold::ui
