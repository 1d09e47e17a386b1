// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace ninefold::ui {

/// Which days of a plan the numbers on the screen speak of.
enum class NumberPeriod {
    Year,    ///< the whole plan
    Running, ///< the review period that contains the user's date
};

/// Those days on the user's date `today`. A plan that does not contain it has no running period: all of it
/// counts.
[[nodiscard]] DateSpan daysOf(NumberPeriod period, const Plan& plan, QDate today);

} // namespace ninefold::ui
