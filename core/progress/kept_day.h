// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_strips.h"
#include "core/progress/kept_scores.h"
#include "core/progress/today_list.h"

namespace ninefold {

/// What Today shows of a date, kept from one check-in to the next: the action that was checked in is looked
/// at again, and no other.
class KeptDay {
public:
    /// `planner` outlives it. After a change other than of check-ins, words of days and what recount() is
    /// told of, it is to be made anew.
    KeptDay(const Planner& planner, QDate date, QDate today);

    /// As todayList() gives it.
    [[nodiscard]] TodayList list() const;
    /// As weekStrip() gives it.
    [[nodiscard]] std::vector<StripDay> week() const;
    /// Looks again at these actions of the planner.
    void recount(const std::set<ActionId>& actions);

private:
    const Planner* m_planner;
    QDate m_date;
    QDate m_today;
    std::optional<PlanId> m_plan;
    std::vector<ShelvedItem> m_items; ///< of all actions of the plan
    std::vector<std::pair<PlanId, KeptScores>> m_weeks;
};

} // namespace ninefold
