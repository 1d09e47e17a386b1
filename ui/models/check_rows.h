// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/progress/day_marks.h"

#include <QStringList>

namespace ninefold::ui {

/// A routine on one day of a month.
struct CheckDay {
    Mark mark = Mark::NotScheduled;
    double share = 0;      ///< how much of the day's amount is done, 0 to 1
    bool isInForce = true; ///< the routine is there on this day
    bool isAsked = false;  ///< its schedule asks for this day, whatever became of it
    bool isResting = false;

    friend bool operator==(const CheckDay&, const CheckDay&) = default;
};

/// A routine in a month: a line to tick, day by day.
struct CheckRow {
    int block = 0;
    QString text{};
    QString goal{};  ///< its sub-goal
    QString terms{}; ///< how often, and how much: "Mon–Fri · 2 km"
    std::vector<CheckDay> days{};
    QString count{}; ///< so far: "18/29"; empty where nothing is rated
};

/// The routines of `plan` that are in force on one of `days`, in the order of the grid, as they stand on the
/// user's date `today`.
[[nodiscard]] std::vector<CheckRow> checkRows(const Planner& planner, PlanId plan, DateSpan days,
                                              QDate today);

} // namespace ninefold::ui
