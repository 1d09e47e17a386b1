// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/today_list.h"

namespace ninefold::cli {

/// A day as a person reads it in a terminal: the date and its number, what the day before left open, then by
/// time of day each item with its mark, its place as commands name it, and what is asked.
[[nodiscard]] QString todayLines(const TodayList& list, const std::vector<TodayItem>& leftOpen);

} // namespace ninefold::cli
