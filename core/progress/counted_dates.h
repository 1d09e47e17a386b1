// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/progress/day_marks.h"

namespace ninefold {

/// One entry of the list that a number was counted from.
struct CountedDate {
    QDate date;    ///< what it stands under: the weekday, the due date, the week's first day, the log's day
    DateSpan days; ///< the days on which it could be done
    bool isWeek = false;
    Mark mark = Mark::NotYet;    ///< of a week: done when it is met, partly when it is begun
    Score soFar{};               ///< what it adds to *so far*; both 0 where it is not counted
    Score whole{};               ///< what it adds to *whole*
    std::vector<QDate> doneOn{}; ///< the days on which it was done, or logged; a task's also after `period`
    std::optional<Decimal> amount{}; ///< what was done on that day, of a weekday or a log
    QString note{};
    int freeDays = 0;     ///< of a week: its days that were skipped or rested and so ask for less
    bool isLetGo = false; ///< a task that was ended before it was due, which counts nowhere
};

/// What the two numbers of an action for `period` were counted from, by date, as it stands on the user's date
/// `today`: the slots of a routine, removed ones too; the day a task is judged, one that was let go too; the
/// logs of a measured action. The entries of a routine or task add up to its Achievement. Those of a measured
/// action add up to what was logged, and its bases are its target's share of the days. Empty for a `none`
/// action.
[[nodiscard]] std::vector<CountedDate> countedDates(const Planner& planner, const Action& action,
                                                    DateSpan period, QDate today);

} // namespace ninefold
