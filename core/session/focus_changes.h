// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

// The changes behind setInFocus() and setReviewCycle(), as pure functions.

/// `action` in focus on `days` as well; stars that they touch become one.
[[nodiscard]] Change changeOfAddingToFocus(const Planner& planner, const Action& action, DateSpan days);
/// `action` out of focus on `days`; the days before and after keep what they have.
[[nodiscard]] Change changeOfTakingFromFocus(const Planner& planner, const Action& action, DateSpan days);
/// `plan` with a review every `length` weeks or months from the day after the last period that is over on
/// `today`; earlier periods stay as they are. Nothing when every period is over.
[[nodiscard]] std::optional<Plan> withReviewCycle(const Plan& plan, CycleUnit unit, int length, QDate today);

} // namespace ninefold
