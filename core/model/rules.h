// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <unordered_map>
#include <vector>

namespace ninefold {

/// Says which rule of the model a record breaks, by itself or together with its neighbours. Checking every
/// record of a planner checks the planner. Looks things up once, so the planner must not change during its
/// life.
class RuleCheck {
public:
    explicit RuleCheck(const Planner& planner)
        : m_planner{planner} {}

    /// The first rule that `record`, which is part of the planner, breaks.
    [[nodiscard]] std::optional<Violation> firstViolation(const Record& record);

private:
    [[nodiscard]] bool hasTwin(const CheckIn& checkIn);

    const Planner& m_planner;
    std::unordered_map<ActionId, std::vector<QDate>> m_dates; ///< sorted, of the actions looked at so far
};

/// The plan a record belongs to; nothing for settings.
[[nodiscard]] std::optional<PlanId> planOf(const Planner& planner, const Record& record);

} // namespace ninefold
