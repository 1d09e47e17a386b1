// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/slots.h"

namespace ninefold {

/// What became of an action on one day; each is told apart without colour.
enum class Mark {
    Done,
    Partly,
    Skipped,
    Resting,
    Missed,
    NoRecord, ///< a past day
    NotYet,
    NotScheduled,
};

/// The marks of one action over a range of days, as they stand on the user's date `today`. Refers to the
/// planner's records, so the planner must not change during its life.
///
/// A record counts for more than the plan, but *missed* is not shown on a resting day, where it changes
/// nothing. Without a record, a routine's day is not yet, no record or resting where its schedule asks for
/// it: on its weekdays, on its due dates that are not fulfilled, and on every day of a week of N times that
/// is not met. A task has its mark on its due date and on the day it was done, a measured action on its logs.
class DayMarks {
public:
    DayMarks(const Planner& planner, const Action& action, DateSpan days, QDate today);

    /// The mark of `day`, which is one of the range.
    [[nodiscard]] Mark on(QDate day) const;
    /// The slot that `day` belongs to: its weekday, its due date or its week; null when there is none.
    [[nodiscard]] const Slot* slotOn(QDate day) const;
    /// The amount that makes `day` done: that of the schedule in force, else 1.
    [[nodiscard]] Decimal perDayOn(QDate day) const;
    [[nodiscard]] const RoutineDays& records() const { return m_records; }

private:
    [[nodiscard]] std::optional<Mark> recordedMark(QDate day) const;
    [[nodiscard]] Mark plannedMark(QDate day) const;
    [[nodiscard]] Mark taskMark(QDate day) const;

    const Planner& m_planner;
    const Action& m_action;
    RoutineDays m_records;
    std::vector<const ScheduleVersion*> m_schedule;
    std::vector<Slot> m_slots; ///< by last day
};

} // namespace ninefold
