// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"
#include "core/wording/found_phrase.h"

namespace ninefold {

/// The day a phrase of the `due` rules names; nothing when it does not exist or lies outside `plan`. Without
/// a year it is the first such day of the plan that is not before `today`, else the first of the plan.
/// Phrases such as "this week" are reckoned from `today`.
[[nodiscard]] std::optional<QDate> dueOf(const FoundPhrase& phrase, const DateSpan& plan, QDate today);

/// The first due date of "every `n` days" when it begins on `from`: the end of the first such stretch.
[[nodiscard]] QDate anchorOfDays(QDate from, int n);

/// The anchor of "every `n` months on day `day`" (31 for the month's end) when it begins on `from`; reckoned
/// from the calendar year, so that quarters end with March. It may lie before `from` where a short month
/// would lose the day.
[[nodiscard]] QDate anchorOfMonths(QDate from, int n, int day);

} // namespace ninefold
