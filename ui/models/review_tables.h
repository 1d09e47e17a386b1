// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_table.h"
#include "ui/models/review_model.h"

namespace ninefold::ui {

// What a review shows, as rows of a table.

/// The counted actions of a review's period in their bands, wins first.
[[nodiscard]] QStringList factHeadings();
[[nodiscard]] std::vector<FigureRow> factRows(const ReviewModel& review);

/// Which factor had which label in which finished review, the newest review last.
[[nodiscard]] QStringList labelHeadings(const ReviewModel& review);
[[nodiscard]] std::vector<FigureRow> labelRows(const ReviewModel& review);

} // namespace ninefold::ui
