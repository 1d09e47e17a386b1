// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/focus_changes.h"

#include "core/progress/review_periods.h"

#include <algorithm>

namespace ninefold {

namespace {

// The stars of an action that `days` share a day with.
std::vector<const FocusStar*> starsOn(const Planner& planner, ActionId action, DateSpan days) {
    auto stars = planner.starsOf(action);
    std::erase_if(stars, [&](const FocusStar* star) { return !star->span().overlaps(days); });
    return stars;
}

// The first day that is not part of a period that is over.
QDate firstOpenDay(const Plan& plan, QDate today) {
    QDate first = plan.from;
    for (const DateSpan& period : reviewPeriods(plan)) {
        if (period.last < today)
            first = period.last.addDays(1);
    }
    return first;
}

} // namespace

Change changeOfAddingToFocus(const Planner& planner, const Action& action, DateSpan days) {
    const auto touched = starsOn(planner, action.id, days);
    Change change;
    if (touched.empty()) {
        change.create(FocusStar{FocusStarId::make(), action.id, days.first, days.last});
        return change;
    }
    FocusStar whole = *touched.front();
    whole.from = std::min(whole.from, days.first);
    whole.to = std::max(touched.back()->to, days.last);
    change.edit(*touched.front(), whole);
    for (std::size_t i = 1; i < touched.size(); ++i)
        change.erase(*touched[i]);
    return change;
}

Change changeOfTakingFromFocus(const Planner& planner, const Action& action, DateSpan days) {
    Change change;
    for (const FocusStar* star : starsOn(planner, action.id, days)) {
        FocusStar before = *star;
        before.to = days.first.addDays(-1);
        FocusStar after = *star;
        after.from = days.last.addDays(1);
        const bool hasBefore = before.from <= before.to;
        const bool hasAfter = after.from <= after.to;
        if (hasBefore)
            change.edit(*star, before);
        else if (hasAfter)
            change.edit(*star, after);
        else
            change.erase(*star);
        if (hasBefore && hasAfter) {
            after.id = FocusStarId::make();
            change.create(after);
        }
    }
    return change;
}

std::optional<Plan> withReviewCycle(const Plan& plan, CycleUnit unit, int length, QDate today) {
    const QDate start = firstOpenDay(plan, today);
    if (start > plan.to)
        return std::nullopt;
    Plan after = plan;
    if (after.reviewCycles.empty())
        after.reviewCycles.push_back({plan.from, CycleUnit::Month, 3});
    std::erase_if(after.reviewCycles, [&](const ReviewCycle& cycle) { return cycle.from >= start; });
    after.reviewCycles.push_back({start, unit, length});
    return after;
}

} // namespace ninefold
