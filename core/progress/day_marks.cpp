// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_marks.h"

#include "core/progress/task_fate.h"

#include <algorithm>

namespace ninefold {

DayMarks::DayMarks(const Planner& planner, const Action& action, DateSpan days, QDate today)
    : m_planner{planner}
    , m_action{action}
    , m_records{planner, action, today}
    , m_schedule{planner.scheduleOf(action.id)}
    , m_slots{everySlotOf(planner, action, {isoWeekOf(days.first).first, isoWeekOf(days.last).last},
                          m_records)} {}

Mark DayMarks::on(QDate day) const {
    if (m_action.kind == ActionKind::Task)
        return taskMark(day);
    if (const auto mark = recordedMark(day))
        return *mark;
    return plannedMark(day);
}

const Slot* DayMarks::slotOn(QDate day) const {
    const auto found = std::partition_point(m_slots.begin(), m_slots.end(),
                                            [&](const Slot& slot) { return slot.days.last < day; });
    if (found == m_slots.end())
        return nullptr;
    const bool isIts = found->isWeek ? found->days.contains(day) : found->due == day;
    return isIts ? &*found : nullptr;
}

Decimal DayMarks::perDayOn(QDate day) const {
    for (const ScheduleVersion* version : m_schedule) {
        if (version->from <= day && (!version->to || day <= *version->to))
            return version->perDay;
    }
    return Decimal{1};
}

std::optional<Mark> DayMarks::recordedMark(QDate day) const {
    const CheckIn* record = m_records.recordOn(day);
    if (!record)
        return std::nullopt;
    if (const Decimal amount = m_records.amountOn(day); amount > Decimal{}) {
        const bool isWhole = m_action.kind == ActionKind::Measured || amount >= perDayOn(day);
        return isWhole ? Mark::Done : Mark::Partly;
    }
    if (record->state == CheckInState::Skip)
        return Mark::Skipped;
    const bool isMissed = record->state == CheckInState::Missed && day <= m_records.today();
    return isMissed && !m_records.isResting(day) ? std::optional{Mark::Missed} : std::nullopt;
}

Mark DayMarks::plannedMark(QDate day) const {
    const Slot* slot = slotOn(day);
    if (!slot)
        return Mark::NotScheduled;
    if (m_records.isResting(day))
        return Mark::Resting;
    // Nothing more is asked: the week is met or asks for nothing, the due date's work was done before it.
    if (slot->isFulfilled())
        return Mark::NotScheduled;
    return m_records.isOver(day) ? Mark::NoRecord : Mark::NotYet;
}

Mark DayMarks::taskMark(QDate day) const {
    const TaskFate fate = fateOf(m_planner, m_action, m_records.today());
    if (fate.doneOn == day)
        return Mark::Done;
    if (fate.due != day || fate.isLetGo() || fate.judgedOn() < day)
        return Mark::NotScheduled;
    return m_records.isOver(day) ? Mark::NoRecord : Mark::NotYet;
}

} // namespace ninefold
