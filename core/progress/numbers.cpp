// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/numbers.h"

#include "core/progress/quiet.h"

namespace ninefold {

namespace {

// More than any screen shows at once; what is known of days that are over goes with the rest.
constexpr std::size_t mostViews = 128;

template <class Known> auto& entryOf(Known& known, const typename Known::key_type& key) {
    const auto found = known.find(key);
    if (found != known.end())
        return found->second;
    if (known.size() == mostViews)
        known.clear();
    return known[key];
}

} // namespace

const Achievement& Numbers::ofAction(ActionId id, DateSpan period, QDate asOf) const {
    View& numbers = view(period, asOf);
    const auto found = numbers.actions.find(id);
    if (found != numbers.actions.end())
        return found->second;
    ++m_computed.actions;
    return numbers.actions.emplace(id, achievementOf(m_planner, *m_planner.action(id), period, asOf))
        .first->second;
}

const Level& Numbers::ofSubGoal(PlanId plan, int block, DateSpan period, QDate asOf) const {
    auto& level = view(period, asOf).plans[plan].subGoals[static_cast<std::size_t>(block)];
    if (level)
        return *level;
    std::vector<WeighedAchievement> actions;
    for (const Action* action : m_planner.table<Action>().childrenOf(plan.uuid())) {
        if (action->block == block && action->kind != ActionKind::None)
            actions.push_back({ofAction(action->id, period, asOf), action->weight});
    }
    ++m_computed.subGoals;
    return level.emplace(meanOf(actions));
}

const Level& Numbers::ofGrid(PlanId plan, DateSpan period, QDate asOf) const {
    auto& level = view(period, asOf).plans[plan].grid;
    if (level)
        return *level;
    std::vector<Level> subGoals;
    for (const int block : ring(CellOrder::Rows))
        subGoals.push_back(ofSubGoal(plan, block, period, asOf));
    ++m_computed.grids;
    return level.emplace(meanOf(subGoals));
}

const Runs& Numbers::runsOfAction(ActionId id, QDate today) const {
    auto& runs = habits(today).runs;
    const auto found = runs.find(id);
    if (found != runs.end())
        return found->second;
    ++m_computed.habits;
    return runs.emplace(id, runsOf(m_planner, *m_planner.action(id), today)).first->second;
}

bool Numbers::isActionQuiet(ActionId id, QDate today) const {
    auto& quiet = habits(today).quiet;
    const auto found = quiet.find(id);
    if (found != quiet.end())
        return found->second;
    ++m_computed.habits;
    return quiet.emplace(id, isQuiet(m_planner, *m_planner.action(id), today)).first->second;
}

bool Numbers::isSubGoalQuiet(PlanId plan, int block, QDate today) const {
    auto& quiet = habits(today).quietSubGoals[plan][static_cast<std::size_t>(block)];
    if (!quiet) {
        ++m_computed.habits;
        quiet = isQuiet(m_planner, plan, block, today);
    }
    return *quiet;
}

Numbers::View& Numbers::view(DateSpan period, QDate asOf) const {
    return entryOf(m_views, {period.first, period.last, asOf});
}

Numbers::Habits& Numbers::habits(QDate today) const {
    return entryOf(m_habits, today);
}

void Numbers::follow(const Change& change) {
    for (const RecordChange& record : change.records()) {
        if (record.before)
            followRecord(*record.before);
        if (record.after)
            followRecord(*record.after);
    }
}

void Numbers::forgetAll() {
    m_views.clear();
    m_habits.clear();
}

void Numbers::followRecord(const Record& record) {
    const auto followOwner = [&](ActionId id) {
        // The records of an erased action go with its own.
        if (const Action* action = m_planner.action(id))
            followAction(id, action->plan, action->block);
    };
    if (std::holds_alternative<Plan>(record))
        forgetAll();
    else if (const auto* action = std::get_if<Action>(&record))
        followAction(action->id, action->plan, action->block);
    else if (const auto* version = std::get_if<ScheduleVersion>(&record))
        followOwner(version->action);
    else if (const auto* checkIn = std::get_if<CheckIn>(&record))
        followOwner(checkIn->action);
    else if (const auto* period = std::get_if<Period>(&record); period && period->kind == PeriodKind::Rest)
        followRest(period->plan);
}

void Numbers::followAction(ActionId id, PlanId plan, int block) {
    const auto at = static_cast<std::size_t>(block);
    for (auto& [key, numbers] : m_views) {
        numbers.actions.erase(id);
        if (const auto levels = numbers.plans.find(plan); levels != numbers.plans.end()) {
            levels->second.subGoals[at].reset();
            levels->second.grid.reset();
        }
    }
    for (auto& [day, known] : m_habits) {
        known.runs.erase(id);
        known.quiet.erase(id);
        if (const auto quiet = known.quietSubGoals.find(plan); quiet != known.quietSubGoals.end())
            quiet->second[at].reset();
    }
}

void Numbers::followRest(PlanId plan) {
    for (const Action* action : m_planner.table<Action>().childrenOf(plan.uuid())) {
        if (action->kind == ActionKind::Routine)
            followAction(action->id, plan, action->block);
    }
    // A rest lengthens what a sub-goal may be silent, whatever its actions are.
    for (auto& [day, known] : m_habits)
        known.quietSubGoals.erase(plan);
}

} // namespace ninefold
