// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <vector>

namespace ninefold {

/// What stands on one day of an action.
struct RoutineDay {
    Decimal amount;      ///< done; 0 also for what is dated after today
    bool isFree = false; ///< skipped or resting

    [[nodiscard]] bool isDone(Decimal perDay) const { return amount >= perDay; }
    /// Whether a slot on this day is removed.
    [[nodiscard]] bool isRemoved(Decimal perDay) const { return isFree && !isDone(perDay); }
};

/// The days of one action with what was recorded and rested on them, as they stand on the user's date
/// `today`. Refers to the planner's records, so the planner must not change during its life.
class RoutineDays {
public:
    RoutineDays(const Planner& planner, const Action& action, QDate today);

    [[nodiscard]] QDate today() const { return m_today; }
    /// The first record of a day; null when there is none.
    [[nodiscard]] const CheckIn* recordOn(QDate day) const;
    /// The amount done on a day; 0 also for what is dated after today.
    [[nodiscard]] Decimal amountOn(QDate day) const;
    [[nodiscard]] bool isDone(QDate day, Decimal perDay) const { return amountOn(day) >= perDay; }
    [[nodiscard]] bool isSkipped(QDate day) const;
    [[nodiscard]] bool isResting(QDate day) const;
    [[nodiscard]] RoutineDay on(QDate day) const { return at(firstFrom(day), day); }
    /// Whether a slot on this day is removed: it is skipped or resting, and not done.
    [[nodiscard]] bool removes(QDate day, Decimal perDay) const { return on(day).isRemoved(perDay); }
    /// The days in `span` on which `perDay` was reached.
    [[nodiscard]] std::vector<QDate> doneIn(DateSpan span, Decimal perDay) const;
    [[nodiscard]] bool isAnyDone(DateSpan span, Decimal perDay) const;
    [[nodiscard]] bool isOver(QDate day) const { return day < m_today; }

    class Walk;

private:
    using Place = std::vector<const CheckIn*>::const_iterator;

    /// The first record that is not before `day`.
    [[nodiscard]] Place firstFrom(QDate day) const;
    [[nodiscard]] Decimal amountAt(Place first, QDate day) const;
    [[nodiscard]] RoutineDay at(Place first, QDate day) const;

    QDate m_today;
    std::vector<const CheckIn*> m_checkIns; ///< by date
    std::vector<DateSpan> m_rests;
};

/// Reads many days one after another, each later than the one before, and looks at each record once.
class RoutineDays::Walk {
public:
    /// From `first` on. `days` outlives it.
    Walk(const RoutineDays& days, QDate first)
        : m_days{&days}
        , m_next{days.firstFrom(first)} {}

    [[nodiscard]] RoutineDay on(QDate day);

private:
    const RoutineDays* m_days;
    Place m_next;
};

} // namespace ninefold
