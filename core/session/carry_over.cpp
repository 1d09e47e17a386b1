// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/carry_over.h"

#include "core/model/ancestry.h"

#include <algorithm>

namespace ninefold {

namespace {

class YearCarrier {
public:
    YearCarrier(const Planner& planner, const Plan& old, int year, QDate start)
        : m_planner{planner}
        , m_years{year - old.from.year()}
        , m_plan{PlanId::make(), year, old.from.addYears(m_years), old.to.addYears(m_years)}
        , m_start{std::clamp(start, m_plan.from, m_plan.to)} {
        if (old.reviewCycles.empty())
            return;
        m_plan.reviewCycles = {*std::ranges::max_element(old.reviewCycles, {}, &ReviewCycle::from)};
        m_plan.reviewCycles.front().from = m_plan.from;
    }

    void takeCore(const Plan& old) {
        m_plan.core = old.core;
        m_plan.why = old.why;
    }
    void take(const SubGoal& old) {
        SubGoal next = old;
        next.id = SubGoalId::make();
        next.plan = m_plan.id;
        setCarriedFrom(next, old.id);
        m_records.emplace_back(next);
    }
    void take(const Action& old) {
        Action next = old;
        next.id = ActionId::make();
        next.plan = m_plan.id;
        setCarriedFrom(next, old.id);
        next.from = m_start > m_plan.from ? std::optional{m_start} : std::nullopt;
        next.to = moved(old.to);
        next.due = moved(old.due);
        next.doneOn.reset();
        next.endedOn.reset();
        next.endReason.clear();
        m_records.emplace_back(next);
        takeSchedule(old.id, next.id);
    }
    [[nodiscard]] std::vector<Record> records() const {
        std::vector<Record> all{m_plan};
        all.insert(all.end(), m_records.begin(), m_records.end());
        return all;
    }

private:
    void takeSchedule(ActionId from, ActionId to) {
        const auto versions = m_planner.scheduleOf(from);
        if (versions.empty())
            return;
        // The anchor stays: what comes every other Monday goes on coming on that Monday.
        ScheduleVersion next = *versions.back();
        next.id = ScheduleId::make();
        next.action = to;
        next.from = m_start;
        next.to.reset();
        m_records.emplace_back(next);
    }
    [[nodiscard]] std::optional<QDate> moved(const std::optional<QDate>& day) const {
        const std::optional<QDate> next = day ? std::optional{day->addYears(m_years)} : std::nullopt;
        return next && *next >= m_start && *next <= m_plan.to ? next : std::nullopt;
    }

    const Planner& m_planner;
    int m_years;
    Plan m_plan;
    QDate m_start;
    std::vector<Record> m_records;
};

template <class Id> bool holds(const std::vector<Id>& ids, const Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

std::vector<Record> carriedOver(const Planner& planner, const CarryOver& chosen, int year, QDate start) {
    const Plan* old = planner.plan(chosen.from);
    if (!old)
        return {};
    YearCarrier carrier{planner, *old, year, start};
    if (chosen.core)
        carrier.takeCore(*old);
    for (const int block : ring(CellOrder::Rows)) {
        const SubGoal* goal = planner.subGoal(old->id, block);
        if (goal && holds(chosen.subGoals, goal->id))
            carrier.take(*goal);
    }
    for (const Action* action : planner.actionsOf(old->id)) {
        if (holds(chosen.actions, action->id))
            carrier.take(*action);
    }
    return carrier.records();
}

bool runsToTheEnd(const Planner& planner, const Action& routine) {
    const QDate end = planner.plan(routine.plan)->to;
    const auto span = planner.spanOf(routine);
    const auto versions = planner.scheduleOf(routine.id);
    return span && span->contains(end) && !versions.empty() &&
           (!versions.back()->to || *versions.back()->to >= end);
}

CarryOver runningRoutines(const Planner& planner, PlanId from) {
    CarryOver running{from};
    for (const Action* action : planner.actionsOf(from)) {
        if (action->kind != ActionKind::Routine || !runsToTheEnd(planner, *action))
            continue;
        running.actions.push_back(action->id);
        const SubGoal* goal = planner.subGoal(from, action->block);
        if (goal && !holds(running.subGoals, goal->id))
            running.subGoals.push_back(goal->id);
    }
    return running;
}

QDate firstDayOfYearClose(const Plan& plan) {
    return plan.to.addDays(-16);
}

std::optional<int> nextYearToOffer(const Planner& planner, QDate today) {
    const Plan* plan = planner.planOn(today);
    if (!plan || today < firstDayOfYearClose(*plan) || planner.planOn(plan->to.addDays(1)) ||
        planner.planOfYear(plan->year + 1))
        return std::nullopt;
    return plan->year + 1;
}

const Plan* planToGoOnFrom(const Planner& planner, QDate today) {
    const Plan* last = nullptr;
    for (const Plan* plan : planner.plans()) {
        if (plan->span().contains(today) || plan->year == today.year())
            return nullptr;
        if (plan->to < today)
            last = plan;
    }
    return last;
}

} // namespace ninefold
