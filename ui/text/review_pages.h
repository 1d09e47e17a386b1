// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/review_markdown.h"
#include "core/model/planner.h"
#include "core/progress/numbers.h"

#include <QString>

namespace ninefold::ui {

/// What a review is called: as the user named it, or after its days ("August 2026", "Week 34 of 2026").
[[nodiscard]] QString reviewTitle(const Review& review);
/// The same for one that is not there yet.
[[nodiscard]] QString reviewTitle(ReviewKind kind, DateSpan days);

/// First and last day with the year: "1 August – 31 August 2026", "28 December 2026 – 3 January 2027".
[[nodiscard]] QString daysText(DateSpan days);

/// What stands above a review in a file of its own.
[[nodiscard]] ReviewHeading reviewHeading(const Review& review);

/// A review as Markdown ready for a blog: its text; of a quarterly one its closing, its labels and what it
/// promises.
[[nodiscard]] QString reviewPage(const Planner& planner, const Review& review);

/// A whole year as Markdown: its core goal and why, every review by its first day with the sections that have
/// something in them, what was promised and what became of it, and the grid's numbers as they stand on
/// `asOf`.
[[nodiscard]] QString yearPage(const Numbers& numbers, const Plan& plan, QDate asOf);

} // namespace ninefold::ui
