// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_table.h"
#include "ui/models/progress_model.h"

namespace ninefold::ui {

/// The columns of the table of sub-goals: name, bar, percentage, basis.
[[nodiscard]] QStringList goalHeadings();
[[nodiscard]] std::vector<FigureRow> goalRows(ProgressModel& progress);

/// The columns of the table of routines: name, sub-goal, bar, percentage, change, basis, run, best run, last
/// 13 weeks.
[[nodiscard]] QStringList routineHeadings();
/// Those of one block, or of all.
[[nodiscard]] std::vector<FigureRow> routineRows(ProgressModel& progress, std::optional<int> block = {});

/// The columns of the table of measured actions: name, sub-goal, bar, percentage, basis, surplus.
[[nodiscard]] QStringList measuredHeadings();
[[nodiscard]] std::vector<FigureRow> measuredRows(ProgressModel& progress);
/// What was logged beyond the plan, or is missing: "3 books ahead", "on plan".
[[nodiscard]] QString surplusText(const Action& action, const Rational& surplus);

/// "Read books: 3 books ahead".
[[nodiscard]] QString measuredText(const ProgressModel& progress, const ProgressMeasured& measured);

/// The columns of the table of tasks: name, sub-goal, what became of it, due day.
[[nodiscard]] QStringList taskHeadings();
[[nodiscard]] std::vector<FigureRow> taskRows(ProgressModel& progress);
/// "5 done · 1 late · 2 open": how many there are of each.
[[nodiscard]] QString taskSummary(ProgressModel& progress);

/// How many points a rate lies above or below another: "▲ 8", "▼ 21", "=".
[[nodiscard]] QString changeText(const Rational& now, const Rational& before);

} // namespace ninefold::ui
