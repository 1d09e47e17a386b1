// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ninefold::ui {

/// A day with its weekday, as a heading: "Saturday, 21 November"; with the year when it is not `today`'s.
[[nodiscard]] QString headingText(QDate day, QDate today);

/// A day in a list, with its weekday and without its year: "Sat, 21 Nov".
[[nodiscard]] QString listedDayText(QDate day);

/// How far `day` is from `today`: "8 days left", "due today", "3 days overdue".
[[nodiscard]] QString daysLeftText(QDate day, QDate today);

/// How long something goes on whose last day is `last`: "40 days left", "last day".
[[nodiscard]] QString daysToGoText(QDate last, QDate today);

} // namespace ninefold::ui
