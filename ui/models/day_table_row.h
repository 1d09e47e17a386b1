// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/progress/day_marks.h"

namespace ninefold::ui {

/// One day of one action in a table of days.
struct DayTableCell {
    Mark mark = Mark::NotScheduled;
    Decimal amount{};  ///< done on that day
    Decimal perDay{1}; ///< what makes the day done; of a routine
    bool isPolished = false;
    QString note{};
};

/// One action in a table of days.
struct DayTableRow {
    ActionId action;
    CellPlace place{};
    ActionKind kind = ActionKind::Routine;
    QString text{};
    QString subGoal{};
    QString unit{};
    bool isFirstOfBlock = false;       ///< no row above it has its sub-goal
    std::optional<Score> soFar{};      ///< for the days of the table
    std::vector<DayTableCell> cells{}; ///< by day

    /// Whether its days are told by amounts rather than by being done.
    [[nodiscard]] bool hasAmounts(const DayTableCell& cell) const {
        return kind == ActionKind::Measured || cell.perDay != Decimal{1} || cell.amount > Decimal{1};
    }
};

/// The routines and measured actions of a plan that were in force on one of `days` or have a record there, by
/// place in the grid.
[[nodiscard]] std::vector<ActionId> actionsInTable(const Planner& planner, PlanId plan, DateSpan days);

/// The row of an action, as it stands on the user's date `today`.
[[nodiscard]] DayTableRow tableRow(const Planner& planner, const Action& action, DateSpan days, QDate today);

/// A cell as it is read out: "Run 5 km, 12 March, partly, 2 of 5 km".
[[nodiscard]] QString spokenCell(const DayTableRow& row, const DayTableCell& cell, QDate day);

/// What a cell says in a spreadsheet: an amount, the word for a skipped or a missed day, else nothing. It is
/// what typedMark() reads.
[[nodiscard]] QString copiedCell(const DayTableCell& cell);

/// "82%", or a dash where nothing is rated.
[[nodiscard]] QString rateText(const std::optional<Score>& score);

} // namespace ninefold::ui
