// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/numbers.h"

namespace ninefold {

namespace {

// More than any screen shows at once; views of days that are over go with the rest.
constexpr std::size_t mostViews = 128;

} // namespace

Numbers::Numbers(const PlannerSession& session)
    : m_session{session} {
    connect(&session, &PlannerSession::changed, this, &Numbers::drop);
}

const Achievement& Numbers::ofAction(ActionId id, DateSpan period, QDate asOf) {
    View& numbers = view(period, asOf);
    const auto found = numbers.actions.find(id);
    if (found != numbers.actions.end())
        return found->second;
    const Planner& planner = m_session.planner();
    ++m_computed.actions;
    return numbers.actions.emplace(id, achievementOf(planner, *planner.action(id), period, asOf))
        .first->second;
}

const Level& Numbers::ofSubGoal(PlanId plan, int block, DateSpan period, QDate asOf) {
    auto& level = view(period, asOf).plans[plan].subGoals[static_cast<std::size_t>(block)];
    if (level)
        return *level;
    std::vector<WeighedAchievement> actions;
    for (const Action* action : m_session.planner().table<Action>().childrenOf(plan.uuid())) {
        if (action->block == block && action->kind != ActionKind::None)
            actions.push_back({ofAction(action->id, period, asOf), action->weight});
    }
    ++m_computed.subGoals;
    return level.emplace(meanOf(actions));
}

const Level& Numbers::ofGrid(PlanId plan, DateSpan period, QDate asOf) {
    auto& level = view(period, asOf).plans[plan].grid;
    if (level)
        return *level;
    std::vector<Level> subGoals;
    for (const int block : ring(CellOrder::Rows))
        subGoals.push_back(ofSubGoal(plan, block, period, asOf));
    ++m_computed.grids;
    return level.emplace(meanOf(subGoals));
}

Numbers::View& Numbers::view(DateSpan period, QDate asOf) {
    const std::array key{period.first, period.last, asOf};
    const auto found = m_views.find(key);
    if (found != m_views.end())
        return found->second;
    if (m_views.size() == mostViews)
        m_views.clear();
    return m_views[key];
}

void Numbers::drop(const Change& change) {
    for (const RecordChange& record : change.records()) {
        if (record.before)
            dropRecord(*record.before);
        if (record.after)
            dropRecord(*record.after);
    }
}

void Numbers::dropRecord(const Record& record) {
    const auto dropOwner = [&](ActionId id) {
        // The records of an erased action go with its own.
        if (const Action* action = m_session.planner().action(id))
            dropAction(id, action->plan, action->block);
    };
    if (std::holds_alternative<Plan>(record))
        m_views.clear();
    else if (const auto* action = std::get_if<Action>(&record))
        dropAction(action->id, action->plan, action->block);
    else if (const auto* version = std::get_if<ScheduleVersion>(&record))
        dropOwner(version->action);
    else if (const auto* checkIn = std::get_if<CheckIn>(&record))
        dropOwner(checkIn->action);
    else if (const auto* period = std::get_if<Period>(&record); period && period->kind == PeriodKind::Rest)
        dropRoutinesOf(period->plan);
}

void Numbers::dropAction(ActionId id, PlanId plan, int block) {
    for (auto& [key, numbers] : m_views) {
        numbers.actions.erase(id);
        if (const auto levels = numbers.plans.find(plan); levels != numbers.plans.end()) {
            levels->second.subGoals[static_cast<std::size_t>(block)].reset();
            levels->second.grid.reset();
        }
    }
}

void Numbers::dropRoutinesOf(PlanId plan) {
    for (const Action* action : m_session.planner().table<Action>().childrenOf(plan.uuid())) {
        if (action->kind == ActionKind::Routine)
            dropAction(action->id, plan, action->block);
    }
}

} // namespace ninefold
