// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/kept_day.h"

namespace ninefold {

KeptDay::KeptDay(const Planner& planner, QDate date, QDate today)
    : m_planner{&planner}
    , m_date{date}
    , m_today{today} {
    for (const Plan* plan : planner.plans()) {
        if (const auto days = plan->span().shared(isoWeekOf(date)))
            m_weeks.emplace_back(plan->id, KeptScores{KeptScores::By::Day, planner, plan->id, *days, today});
    }
    const Plan* plan = planner.planOn(date);
    if (!plan)
        return;
    m_plan = plan->id;
    for (const Action* action : planner.actionsOf(plan->id))
        m_items.push_back(shelvedItem(planner, *action, date, today));
}

TodayList KeptDay::list() const {
    if (!m_plan)
        return {m_date};
    TodayList list = listOf(*m_planner, *m_plan, m_date, m_items);
    for (const auto& [plan, scores] : m_weeks) {
        if (plan == *m_plan)
            list.score = scores.scores()[static_cast<std::size_t>(scores.days().first.daysTo(m_date))];
    }
    return list;
}

std::vector<StripDay> KeptDay::week() const {
    std::vector<PlanWeek> plans;
    for (const auto& [plan, scores] : m_weeks)
        plans.push_back({plan, scores.days(), scores.scores()});
    return stripOf(*m_planner, m_date, plans);
}

void KeptDay::recount(const std::set<ActionId>& actions) {
    for (ShelvedItem& shelved : m_items) {
        const ActionId id = shelved.item.action;
        if (actions.contains(id))
            shelved = shelvedItem(*m_planner, *m_planner->action(id), m_date, m_today);
    }
    for (auto& [plan, scores] : m_weeks)
        scores.recount(actions);
}

} // namespace ninefold
