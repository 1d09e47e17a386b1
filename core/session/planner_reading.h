// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/model/store.h"

namespace ninefold {

/// Reads a planner from its store, in one go or the present first: ten years of check-ins are ten times as
/// much to read as the day on the screen needs.
class PlannerReading {
public:
    /// Reads from `store` into `planner`, which is empty. Both outlive it.
    PlannerReading(PlanStore& store, Planner& planner)
        : m_store{store}
        , m_planner{planner} {}

    /// Reads everything but the days of plans.
    [[nodiscard]] Result<void> readFrame();
    /// Reads the days of the plans that a screen can show before the user goes anywhere: all but those that
    /// ended more than 60 days before `today`; the newest in any case.
    [[nodiscard]] Result<void> readPresent(QDate today);
    /// Reads whatever has not been read. PlannerDamaged where the whole is not sound; that stays the answer.
    [[nodiscard]] Result<void> readRest();
    /// Whether there are days that readRest() has not tried to read.
    [[nodiscard]] bool isUnread() const { return !m_outcome && !m_unread.empty(); }

private:
    [[nodiscard]] Result<void> take(Result<std::vector<Record>> records);
    [[nodiscard]] Result<void> readDays(const std::vector<PlanId>& plans);

    PlanStore& m_store;
    Planner& m_planner;
    std::vector<PlanId> m_unread;          ///< plans whose days are still to be read
    std::optional<Result<void>> m_outcome; ///< once readRest() got to the end
};

} // namespace ninefold
