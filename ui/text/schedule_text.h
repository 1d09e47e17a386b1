// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QString>

namespace ninefold::ui {

/// How often, as in ScheduleVersion: "every day", "Mon–Fri", "3 times a week", "every 2 weeks", "every month,
/// on day 15".
[[nodiscard]] QString scheduleText(ScheduleRule rule, Weekdays days, int n,
                                   const std::optional<QDate>& anchor);

/// A number and its unit, written as the unit's own language writes it: "5 km", "12권".
[[nodiscard]] QString amountText(Decimal amount, const QString& unit);

/// A day without its year: "30 June".
[[nodiscard]] QString dayText(QDate day);

} // namespace ninefold::ui
