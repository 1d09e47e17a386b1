// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/year_rollover.h"

#include "core/base/clean_text.h"
#include "core/model/ancestry.h"

#include <algorithm>

namespace ninefold {

namespace {

bool isOpen(const Planner& planner, const Plan& plan, const Action& action) {
    const auto span = planner.spanOf(action);
    if (!span || !span->contains(plan.to) || action.text.isEmpty())
        return false;
    if (action.kind == ActionKind::Task)
        return !action.doneOn;
    return action.kind != ActionKind::Routine || runsToTheEnd(planner, action);
}

QString newText(const GoalChoice& choice, const QString& old) {
    const QString text = cleanTrimmed(choice.text);
    return choice.fate == GoalFate::Revise && !text.isEmpty() ? text : old;
}

const QString carriedWord = QStringLiteral("carry_over");
const QString revisedWord = QStringLiteral("revise");

GoalChoice choiceFromText(const QString& text) {
    if (text == carriedWord)
        return {GoalFate::CarryOver};
    if (text.section(QLatin1Char(' '), 0, 0) == revisedWord)
        return {GoalFate::Revise, text.section(QLatin1Char(' '), 1)};
    return {};
}

GoalChoice choiceOf(const QString& before, const QString& after) {
    return before == after ? GoalChoice{GoalFate::CarryOver} : GoalChoice{GoalFate::Revise, after};
}

} // namespace

DraftKey choiceKey(PlanId plan, int block) {
    return {plan, {block, centre}, QStringLiteral("year close")};
}

QString choiceToText(const GoalChoice& choice) {
    switch (choice.fate) {
    case GoalFate::CarryOver:
        return carriedWord;
    case GoalFate::Revise:
        return revisedWord + QLatin1Char(' ') + choice.text;
    case GoalFate::LetGo:
        break;
    }
    return QStringLiteral("let_go");
}

YearChoices keptChoices(PlanId plan, const std::vector<Draft>& drafts) {
    YearChoices choices;
    for (const Draft& draft : drafts) {
        if (draft.key == choiceKey(plan, draft.key.place.block))
            choices[static_cast<std::size_t>(draft.key.place.block)] = choiceFromText(draft.text);
    }
    return choices;
}

YearChoices choicesMade(const Planner& planner, PlanId from, PlanId next) {
    YearChoices made;
    const Plan* old = planner.plan(from);
    const Plan* plan = planner.plan(next);
    if (!old || !plan)
        return made;
    if (!plan->core.isEmpty() && !old->core.isEmpty())
        made[centre] = choiceOf(old->core, plan->core);
    for (const int block : ring(CellOrder::Rows)) {
        const SubGoal* goal = planner.subGoal(next, block);
        const auto origin = goal ? carriedFrom(*goal) : std::nullopt;
        const SubGoal* before = origin ? planner.subGoal(*origin) : nullptr;
        if (before && before->plan == from)
            made[static_cast<std::size_t>(before->block)] = choiceOf(before->text, goal->text);
    }
    return made;
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
    const auto choiceFor = [&](int block) { return choices[static_cast<std::size_t>(block)]; };
    CarryOver chosen{from, choiceFor(centre).fate != GoalFate::LetGo};
    for (const int block : ring(CellOrder::Rows)) {
        if (choiceFor(block).fate == GoalFate::LetGo)
            continue;
        if (const SubGoal* goal = planner.subGoal(from, block))
            chosen.subGoals.push_back(goal->id);
        for (const Action* action : openActions(planner, *plan, block))
            chosen.actions.push_back(action->id);
    }
    auto records = carriedOver(planner, chosen, plan->year + 1, start);
    for (Record& record : records) {
        if (auto* next = std::get_if<Plan>(&record))
            next->core = newText(choiceFor(centre), next->core);
        else if (auto* goal = std::get_if<SubGoal>(&record))
            goal->text = newText(choiceFor(goal->block), goal->text);
    }
    return records;
}

} // namespace ninefold
