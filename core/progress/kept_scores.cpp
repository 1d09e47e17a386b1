// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/kept_scores.h"

namespace ninefold {

KeptScores::KeptScores(By by, const Planner& planner, PlanId plan, DateSpan days, QDate today)
    : m_by{by}
    , m_planner{&planner}
    , m_plan{plan}
    , m_days{days}
    , m_today{today} {
    const DateSpan weeks{isoWeekOf(days.first).first, isoWeekOf(days.last).last};
    m_sums.resize(static_cast<std::size_t>(by == By::Day ? days.days() : weeks.days() / 7));
    for (const Action* action : planner.table<Action>().childrenOf(plan.uuid()))
        recount(action->id);
}

std::vector<std::optional<Score>> KeptScores::scores() const {
    std::vector<std::optional<Score>> scores(m_sums.size());
    for (std::size_t at = 0; at < m_sums.size(); ++at) {
        if (m_sums[at].base > 0)
            scores[at] = m_sums[at];
    }
    return scores;
}

void KeptScores::recount(const std::set<ActionId>& actions) {
    for (const ActionId& id : actions) {
        const Action* action = m_planner->action(id);
        if (m_shares.contains(id) || (action && action->plan == m_plan))
            recount(id);
    }
}

void KeptScores::recount(ActionId id) {
    std::vector<ScoreShare>& shares = m_shares[id];
    for (const ScoreShare& share : shares) {
        m_sums[share.at].got -= share.score.got;
        m_sums[share.at].base -= share.score.base;
    }
    const Action* action = m_planner->action(id);
    if (!action) {
        m_shares.erase(id);
        return;
    }
    shares = m_by == By::Day ? dayShares(*m_planner, *action, m_days, m_today)
                             : weekShares(*m_planner, *action, m_days, m_today);
    for (const ScoreShare& share : shares) {
        m_sums[share.at].got += share.score.got;
        m_sums[share.at].base += share.score.base;
    }
}

} // namespace ninefold
