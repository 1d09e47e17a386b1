// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/model/store.h"

namespace ninefold {

class Numbers;

// The changes behind the verbs of ReviewVerbs, as pure functions.

/// Whether a finished review may be reopened on `today`: until the next period begins or, when it had begun,
/// on the day of finishing.
[[nodiscard]] bool mayReopen(const Review& review, QDate today);
/// `review` frozen on `today` with its numbers, and the next actions written in it locked.
[[nodiscard]] Change changeOfFinishing(const Numbers& numbers, const Review& review, QDate today);
/// The way back.
[[nodiscard]] Change changeOfReopening(const Planner& planner, const Review& review);
/// `factor` in another place of the list; the others keep their order.
[[nodiscard]] Change changeOfFactorOrder(const Planner& planner, const Factor& factor,
                                         std::optional<FactorId> before);

/// `planner` with what is still being typed into its reviews, see textDraftKey(), in the place of what is
/// stored.
[[nodiscard]] Planner withTypedReviews(const Planner& planner, const std::vector<Draft>& drafts);

} // namespace ninefold
