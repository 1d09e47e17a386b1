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

/// How many points a rate lies above or below another: "▲ 8", "▼ 21", "=".
[[nodiscard]] QString changeText(const Rational& now, const Rational& before);

} // namespace ninefold::ui
