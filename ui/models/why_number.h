// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "core/model/records.h"

namespace ninefold::ui {

/// A number that can be asked for its reasons: what it is of, which days it counts, and as of when.
struct WhyNumber {
    enum class Of { Action, SubGoal, Grid, Day, Week };

    Of of = Of::Grid;
    PlanId plan;
    DateSpan period;                  ///< the day alone where it is of one
    int block = centre;               ///< of a sub-goal
    std::optional<ActionId> action{}; ///< of an action
    std::optional<QDate> asOf{};      ///< the user's date unless named

    /// Of an ISO week, as the line week by week counts it.
    [[nodiscard]] static WhyNumber ofWeek(PlanId plan, DateSpan week) { return {Of::Week, plan, week}; }
    [[nodiscard]] static WhyNumber ofDay(PlanId plan, QDate day) { return {Of::Day, plan, {day, day}}; }
    friend bool operator==(const WhyNumber&, const WhyNumber&) = default;
};

} // namespace ninefold::ui
