// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"
#include "core/base/decimal.h"
#include "core/base/error.h"

#include <QTime>

namespace ninefold::ui {

// What people type, read leniently: digits of any script, the user's own signs, white space at the ends.

/// An amount with the user's decimal sign, a point, or a comma that separates no thousands: "1.5", "１，５",
/// "1,000.25". AmountNotPositive;
/// TooManyDecimals; NumberOutOfRange for what is not a number.
[[nodiscard]] Result<Decimal> typedAmount(const QString& text);

/// A whole number. NumberOutOfRange unless it is from `lowest` to `highest`.
[[nodiscard]] Result<int> typedCount(const QString& text, int lowest, int highest);

/// A day: "2026-11-20", "20.11.2026" and "11/20" in the user's order, "20 November", "11월 20일". Without a
/// year it is the one inside `days`, else of their first year. DateInvalid.
[[nodiscard]] Result<QDate> typedDay(const QString& text, const DateSpan& days);

/// A time of day: "9:00", "09.30", "9", "오전 9:00". TimeInvalid.
[[nodiscard]] Result<QTime> typedTime(const QString& text);

} // namespace ninefold::ui
