// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_scores.h"

#include <set>
#include <unordered_map>

namespace ninefold {

/// The numbers of dayScores() or weekScores(), kept from one change to the next: what an altered action adds
/// is counted again, and nothing else.
class KeptScores {
public:
    enum class By { Day, Week };

    /// `planner` outlives it.
    KeptScores(By by, const Planner& planner, PlanId plan, DateSpan days, QDate today);

    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] DateSpan days() const { return m_days; }
    /// As dayScores() or weekScores() give them.
    [[nodiscard]] std::vector<std::optional<Score>> scores() const;
    /// Counts these actions again; some may be new, or no longer there. See alteredActions().
    void recount(const std::set<ActionId>& actions);

private:
    void recount(ActionId id);

    By m_by;
    const Planner* m_planner;
    PlanId m_plan;
    DateSpan m_days;
    QDate m_today;
    std::unordered_map<ActionId, std::vector<ScoreShare>> m_shares;
    std::vector<Score> m_sums;
};

} // namespace ninefold
