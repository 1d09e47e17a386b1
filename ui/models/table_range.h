// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"

namespace ninefold::ui {

/// How many days a table of days shows.
enum class TableRange {
    TwoWeeks,  ///< the week of a day, Monday to Sunday, and the one before it
    FourWeeks, ///< the week of a day and the three before it
    Month,     ///< of the calendar
    Quarter,   ///< of the calendar
};

/// The days of the range that `day` lies in.
[[nodiscard]] DateSpan daysAround(TableRange range, QDate day);

/// A day of the range that lies `steps` after the one of `day`; before it when negative.
[[nodiscard]] QDate dayOfNext(TableRange range, QDate day, int steps);

} // namespace ninefold::ui
