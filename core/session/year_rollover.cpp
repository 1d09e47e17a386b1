// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/year_rollover.h"

#include "core/base/clean_text.h"

#include <algorithm>

namespace ninefold {

namespace {

bool isOpen(const Planner& planner, const Plan& plan, const Action& action) {
    const auto span = planner.spanOf(action);
    if (!span || !span->contains(plan.to) || action.text.isEmpty())
        return false;
    if (action.kind == ActionKind::Task)
        return !action.doneOn;
    if (action.kind != ActionKind::Routine)
        return true;
    const auto versions = planner.scheduleOf(action.id);
    return !versions.empty() && (!versions.back()->to || *versions.back()->to >= plan.to);
}

QString newText(const GoalChoice& choice, const QString& old) {
    const QString text = cleanText(choice.text).trimmed();
    return choice.fate == GoalFate::Revise && !text.isEmpty() ? text : old;
}

} // namespace

QDate firstDayOfYearClose(const Plan& plan) {
    return plan.to.addDays(-13);
}

std::vector<const Action*> openActions(const Planner& planner, const Plan& plan, int block) {
    std::vector<const Action*> open;
    for (const Action* action : planner.actionsOf(plan.id)) {
        if (action->block == block && isOpen(planner, plan, *action))
            open.push_back(action);
    }
    return open;
}

std::vector<Record> rolledOver(const Planner& planner, PlanId from, const YearChoices& choices, QDate start) {
    const Plan* plan = planner.plan(from);
    if (!plan)
        return {};
    const auto choiceOf = [&](int block) { return choices[static_cast<std::size_t>(block)]; };
    CarryOver chosen{from, choiceOf(centre).fate != GoalFate::LetGo};
    for (const int block : ring(CellOrder::Rows)) {
        if (choiceOf(block).fate == GoalFate::LetGo)
            continue;
        if (const SubGoal* goal = planner.subGoal(from, block))
            chosen.subGoals.push_back(goal->id);
        for (const Action* action : openActions(planner, *plan, block))
            chosen.actions.push_back(action->id);
    }
    auto records = carriedOver(planner, chosen, plan->year + 1, start);
    for (Record& record : records) {
        if (auto* next = std::get_if<Plan>(&record))
            next->core = newText(choiceOf(centre), next->core);
        else if (auto* goal = std::get_if<SubGoal>(&record))
            goal->text = newText(choiceOf(goal->block), goal->text);
    }
    return records;
}

} // namespace ninefold
