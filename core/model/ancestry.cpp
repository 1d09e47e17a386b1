// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ancestry.h"

namespace ninefold {

namespace {

QString ancestorKey() {
    return QStringLiteral("ancestor");
}

QString words(const QString& text) {
    return text.simplified().toCaseFolded();
}

const Plan* planBefore(const Planner& planner, PlanId id) {
    const Plan* plan = planner.plan(id);
    return plan ? planner.planOfYear(plan->year - 1) : nullptr;
}

bool isAtSamePlace(const Action& a, const Action& b) {
    return a.block == b.block && a.cell == b.cell;
}

bool isAtSamePlace(const SubGoal& a, const SubGoal& b) {
    return a.block == b.block;
}

// The one of `candidates` with the words of `record`: at the same place, else the only one.
template <class R> const R* withSameWords(const std::vector<const R*>& candidates, const R& record) {
    const QString wanted = words(record.text);
    const R* found = nullptr;
    bool isClear = true;
    for (const R* one : candidates) {
        if (wanted.isEmpty() || words(one->text) != wanted)
            continue;
        if (isAtSamePlace(*one, record))
            return one;
        isClear = !found;
        found = one;
    }
    return isClear ? found : nullptr;
}

CellPlace placeOf(const Action& action) {
    return {action.block, action.cell};
}

CellPlace counterpartOfAction(const Planner& planner, const Action& action, CellPlace place, PlanId to) {
    const Action* ancestor = ancestorOf(planner, action);
    if (ancestor && ancestor->plan == to)
        return placeOf(*ancestor);
    for (const Action* later : planner.actionsOf(to)) {
        if (ancestorOf(planner, *later) == &action)
            return placeOf(*later);
    }
    return place;
}

int counterpartOfSubGoal(const Planner& planner, const SubGoal& goal, PlanId to) {
    const SubGoal* ancestor = ancestorOf(planner, goal);
    if (ancestor && ancestor->plan == to)
        return ancestor->block;
    for (const SubGoal* later : planner.table<SubGoal>().childrenOf(to.uuid())) {
        if (ancestorOf(planner, *later) == &goal)
            return later->block;
    }
    return goal.block;
}

} // namespace

std::optional<ActionId> carriedFrom(const Action& action) {
    return ActionId::fromText(action.extra.value(ancestorKey()).toString());
}

std::optional<SubGoalId> carriedFrom(const SubGoal& subGoal) {
    return SubGoalId::fromText(subGoal.extra.value(ancestorKey()).toString());
}

void setCarriedFrom(Action& action, ActionId earlier) {
    action.extra.insert(ancestorKey(), earlier.text());
}

void setCarriedFrom(SubGoal& subGoal, SubGoalId earlier) {
    subGoal.extra.insert(ancestorKey(), earlier.text());
}

const Action* ancestorOf(const Planner& planner, const Action& action) {
    if (const auto earlier = carriedFrom(action))
        return planner.action(*earlier);
    const Plan* before = planBefore(planner, action.plan);
    return before ? withSameWords(planner.actionsOf(before->id), action) : nullptr;
}

const SubGoal* ancestorOf(const Planner& planner, const SubGoal& subGoal) {
    if (const auto earlier = carriedFrom(subGoal))
        return planner.subGoal(*earlier);
    const Plan* before = planBefore(planner, subGoal.plan);
    if (!before)
        return nullptr;
    const auto goals = planner.table<SubGoal>().childrenOf(before->id.uuid());
    return withSameWords(std::vector<const SubGoal*>{goals.begin(), goals.end()}, subGoal);
}

CellPlace counterpart(const Planner& planner, PlanId from, CellPlace place, PlanId to, QDate day) {
    if (place.isCore())
        return place;
    if (const Action* action = place.isAction() ? planner.actionShown(from, place, day) : nullptr)
        return counterpartOfAction(planner, *action, place, to);
    const SubGoal* goal = place.isSubGoal() ? planner.subGoal(from, place.ownBlock()) : nullptr;
    if (!goal)
        return place;
    const int block = counterpartOfSubGoal(planner, *goal, to);
    return place.block == centre ? CellPlace{centre, block} : CellPlace{block, centre};
}

} // namespace ninefold
