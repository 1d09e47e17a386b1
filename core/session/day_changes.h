// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"

namespace ninefold {

/// What is written down about a day.
enum class DayRecord {
    Tick,   ///< done, with the amount 1
    Fill,   ///< done, with the day's whole amount; a day that has it already stays as it is
    Amount, ///< done, with an amount
    Skip,
    Missed,
    Clear, ///< nothing any more; a note stays
};

/// One day of one action, and what is to be written down about it.
struct DayEntry {
    ActionId action;
    QDate date;
    DayRecord record = DayRecord::Fill;
    Decimal amount{1}; ///< > 0, with Amount
};

/// Why `entry` is refused on the user's date `today`, if it is: NoSuchRecord; NotThisKind for an action that
/// is not counted, and for what a task cannot have (only Tick, Fill and Clear); FutureDate for a day to come,
/// except to skip it or to take a skip back.
[[nodiscard]] std::optional<Error> refusalOf(const Planner& planner, const DayEntry& entry, QDate today);

/// What `entries`, none of which is refused, do; of two for the same day the later one counts. A task is done
/// on the date. The logs of a measured action on the date become one, of which the amount is the day's sum.
[[nodiscard]] Change changeOfDays(const Planner& planner, const std::vector<DayEntry>& entries);

/// A day's star, which makes an open day done; its record's note, which may stand alone. Both of routines and
/// measured actions.
[[nodiscard]] Change changeOfPolished(const Planner& planner, const Action& action, QDate date,
                                      bool isPolished);
[[nodiscard]] Change changeOfNote(const Planner& planner, const Action& action, QDate date,
                                  const QString& note);

/// The one line and the feeling of a day; the record goes when both are empty.
[[nodiscard]] Change changeOfDayNote(const Planner& planner, PlanId plan, QDate date, const QString& note,
                                     std::optional<int> feeling);

} // namespace ninefold
