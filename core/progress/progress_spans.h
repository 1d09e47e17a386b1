// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <vector>

namespace ninefold {

/// How finely a year is looked at.
enum class ProgressStep { Year, Period, Month, Week };

/// The days of a plan whole, or cut into its review periods, into calendar months, or into ISO weeks; in
/// order, without gaps, the first and last cut by the plan's own.
[[nodiscard]] std::vector<DateSpan> spansOf(const Plan& plan, ProgressStep step);

/// The span of `spans`, which is not empty, that contains `day`; the nearest one for a day outside them.
[[nodiscard]] std::size_t spanOn(const std::vector<DateSpan>& spans, QDate day);

} // namespace ninefold
