// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/commitment_changes.h"

#include "core/base/clean_text.h"

#include <algorithm>

namespace ninefold {

namespace {

ScheduleTerms everyDay() {
    return {ScheduleRule::Weekly, Weekdays{1, 2, 3, 4, 5, 6, 7}, 0, std::nullopt, Decimal{1}};
}

bool isDoneTaskBefore(const Action& action, QDate day) {
    return action.kind == ActionKind::Task && action.doneOn && *action.doneOn < day;
}

bool isOverBefore(const Planner& planner, const Action& action, QDate day) {
    const auto span = planner.spanOf(action);
    return !span || span->last < day;
}

} // namespace

Commitment commitmentOf(const Planner& planner, const CommitmentTerms& terms, QDate today) {
    Commitment made{CommitmentId::make(), terms.plan, terms.origin, terms.days.first, terms.days.last};
    for (const Commitment* other : planner.commitmentsOf(terms.plan))
        made.order = std::max(made.order, other->order + 1);
    made.text = cleanTrimmed(terms.text);
    made.expected = cleanTrimmed(terms.expected);
    made.review = terms.review;
    made.factor = terms.factor;
    if (terms.origin != CommitmentOrigin::NextAction)
        made.lockedOn = std::max(terms.days.first, today.addDays(1));
    return made;
}

bool isLocked(const Commitment& commitment, QDate today) {
    return commitment.lockedOn && *commitment.lockedOn <= today;
}

bool makesRoom(const Planner& planner, const Action& action, QDate from) {
    return isDoneTaskBefore(action, from) || isOverBefore(planner, action, from);
}

Change changeOfPlanting(const Planner& planner, const Commitment& commitment, const Planting& planting,
                        QDate today) {
    const Plan* plan = planner.plan(planting.plan);
    Action action{ActionId::make(), planting.plan, planting.place.block, planting.place.cell,
                  commitment.text};
    action.kind = planting.kind;
    const QDate first = std::clamp(std::max(commitment.from, today), plan->from, plan->to);
    if (first > plan->from)
        action.from = first;
    if (planting.wording && planting.wording->kind == planting.kind)
        action = withSuggestion(action, *planting.wording);
    if (planting.kind == ActionKind::Task && !action.due)
        action.due = std::clamp(commitment.to, plan->from, plan->to);
    Change change;
    for (const Action* stands : planner.actionsAt(planting.plan, planting.place)) {
        if (isOverBefore(planner, *stands, first) || !isDoneTaskBefore(*stands, first))
            continue;
        Action over = *stands;
        over.endedOn = first;
        change.edit(*stands, over);
    }
    change.create(action);
    if (planting.kind == ActionKind::Routine) {
        const ScheduleVersion version{ScheduleId::make(), action.id, action.from.value_or(plan->from)};
        change.create(withTerms(version, planting.schedule.value_or(everyDay())));
    }
    Commitment planted = commitment;
    planted.action = action.id;
    change.edit(commitment, planted);
    return change;
}

std::vector<const Commitment*> commitmentsOn(const Planner& planner, CommitmentOrigin origin, DateSpan days) {
    std::vector<const Commitment*> found;
    for (const Plan* plan : planner.plans()) {
        for (const Commitment* commitment : planner.commitmentsOf(plan->id)) {
            if (commitment->origin == origin && commitment->span().overlaps(days))
                found.push_back(commitment);
        }
    }
    std::ranges::stable_sort(found, {}, &Commitment::from);
    return found;
}

const Commitment* commitmentBehind(const Planner& planner, const Action& action) {
    for (const auto& [id, commitment] : planner.table<Commitment>()) {
        if (commitment.action == action.id)
            return &commitment;
    }
    return nullptr;
}

} // namespace ninefold
