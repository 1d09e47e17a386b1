// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_draft.h"

#include <algorithm>

namespace ninefold {

namespace {

void addRoutine(ReviewDraft& draft, const Numbers& numbers, const Action& action, DateSpan days, QDate asOf) {
    if (const auto& score = numbers.ofAction(action.id, days, asOf).soFar)
        draft.routines.push_back({action.id, action.text, *score, percentOf(score->rate())});
}

void addTask(ReviewDraft& draft, const Action& action, DateSpan days, QDate asOf) {
    if (action.doneOn && *action.doneOn <= asOf && days.contains(*action.doneOn))
        draft.tasks.push_back({action.id, action.text, *action.doneOn});
}

void addAmount(ReviewDraft& draft, const Numbers& numbers, const Action& action, DateSpan days, QDate asOf) {
    Decimal sum;
    for (const CheckIn* log : countedLogs(numbers.planner(), action, days, asOf))
        sum = sum + log->amount.value_or(Decimal{1});
    if (sum > Decimal{})
        draft.amounts.push_back({action.id, action.text, sum, action.unit});
}

} // namespace

ReviewDraft reviewDraft(const Numbers& numbers, PlanId plan, DateSpan days, QDate asOf) {
    const Planner& planner = numbers.planner();
    const Level& grid = numbers.ofGrid(plan, days, asOf);
    ReviewDraft draft{grid.soFar ? std::optional{percentOf(*grid.soFar)} : std::nullopt, grid.rated,
                      grid.filled};
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->kind == ActionKind::Routine)
            addRoutine(draft, numbers, *action, days, asOf);
        else if (action->kind == ActionKind::Task)
            addTask(draft, *action, days, asOf);
        else if (action->kind == ActionKind::Measured)
            addAmount(draft, numbers, *action, days, asOf);
    }
    for (const DayNote* day : planner.daysOf(plan)) {
        if (!day->note.isEmpty() && day->date <= asOf && days.contains(day->date))
            draft.notes.push_back({day->date, day->note});
    }
    std::ranges::stable_sort(draft.routines, std::ranges::greater{}, &DraftedRoutine::percent);
    std::ranges::stable_sort(draft.tasks, std::ranges::less{}, &DraftedTask::doneOn);
    return draft;
}

} // namespace ninefold
