// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/review_changes.h"

#include "core/progress/numbers.h"
#include "core/progress/review_facts.h"
#include "core/session/review_verbs.h"

#include <algorithm>

namespace ninefold {

namespace {

std::vector<const Commitment*> nextActionsOf(const Planner& planner, const Review& review) {
    std::vector<const Commitment*> written;
    for (const auto& [id, commitment] : planner.table<Commitment>()) {
        if (commitment.origin == CommitmentOrigin::NextAction && commitment.review == review.id)
            written.push_back(&commitment);
    }
    return written;
}

} // namespace

bool mayReopen(const Review& review, QDate today) {
    return review.finishedOn && today <= std::max(review.to, *review.finishedOn);
}

Change changeOfFinishing(const Numbers& numbers, const Review& review, QDate today) {
    Review after = review;
    after.finishedOn = today;
    after.snapshot = snapshotOf(numbers, review.plan, review.span(), today);
    Change change;
    change.edit(review, after);
    for (const Commitment* commitment : nextActionsOf(numbers.planner(), review)) {
        Commitment locked = *commitment;
        locked.lockedOn = today;
        change.edit(*commitment, locked);
    }
    return change;
}

Change changeOfReopening(const Planner& planner, const Review& review) {
    Review after = review;
    after.finishedOn.reset();
    after.snapshot.reset();
    Change change;
    change.edit(review, after);
    for (const Commitment* commitment : nextActionsOf(planner, review)) {
        Commitment open = *commitment;
        open.lockedOn.reset();
        change.edit(*commitment, open);
    }
    return change;
}

Change changeOfFactorOrder(const Planner& planner, const Factor& factor, std::optional<FactorId> before) {
    std::vector<const Factor*> order = planner.factors();
    std::erase_if(order, [&](const Factor* other) { return other->id == factor.id; });
    const auto place = std::ranges::find_if(order, [&](const Factor* other) { return before == other->id; });
    order.insert(place, &factor);
    Change change;
    for (std::size_t at = 0; at < order.size(); ++at) {
        Factor after = *order[at];
        after.order = static_cast<int>(at);
        change.edit(*order[at], after);
    }
    return change;
}

Planner withTypedReviews(const Planner& planner, const std::vector<Draft>& drafts) {
    Change change;
    for (const auto& [id, review] : planner.table<Review>()) {
        const auto typed = std::ranges::find(drafts, textDraftKey(review), &Draft::key);
        if (typed == drafts.end() || review.finishedOn)
            continue;
        Review after = review;
        after.text = typed->text;
        change.edit(review, after);
    }
    Planner whole = planner;
    const auto applied = whole.apply(change);
    return applied ? whole : planner;
}

} // namespace ninefold
