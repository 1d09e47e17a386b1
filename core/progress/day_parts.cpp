// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_parts.h"

namespace ninefold {

namespace {

DayPart partOf(const Action& action, const CountedDate& counted) {
    return {action.id, counted.mark, counted.whole, counted.doneOn, counted.amount, counted.note};
}

// The day itself is all that counts of a week of N times: 1 of 1 when it was done, else nothing.
void addQuotaDay(std::vector<DayPart>& parts, const Action& action, const DayMarks& marks, QDate day) {
    const Slot* week = marks.slotOn(day);
    const RoutineDays& records = marks.records();
    if (!week || !week->isWeek || !records.isDone(day, week->perDay))
        return;
    DayPart part{action.id, Mark::Done, {1, 1}, {day}, records.amountOn(day)};
    part.note = records.recordOn(day)->note;
    parts.push_back(std::move(part));
}

void addRoutine(std::vector<DayPart>& parts, const Planner& planner, const Action& action, QDate day,
                QDate today) {
    for (const CountedDate& counted : countedDates(planner, action, {day, day}, today)) {
        if (!counted.isWeek)
            parts.push_back(partOf(action, counted));
    }
    addQuotaDay(parts, action, DayMarks{planner, action, {day, day}, today}, day);
}

// However often a day was logged, it adds 1 of 1.
void addMeasured(std::vector<DayPart>& parts, const Planner& planner, const Action& action, QDate day,
                 QDate today) {
    const auto logs = countedDates(planner, action, {day, day}, today);
    if (logs.empty())
        return;
    DayPart part{action.id, Mark::Done, {1, 1}, {day}};
    Decimal sum;
    for (const CountedDate& log : logs) {
        sum = sum + log.amount.value_or(Decimal{1});
        part.note = part.note.isEmpty() ? log.note : part.note;
    }
    part.amount = sum;
    parts.push_back(std::move(part));
}

} // namespace

std::vector<DayPart> dayParts(const Planner& planner, PlanId plan, QDate day, QDate today) {
    std::vector<DayPart> parts;
    for (const Action* action : planner.actionsOf(plan)) {
        switch (action->kind) {
        case ActionKind::None:
            break;
        case ActionKind::Routine:
            addRoutine(parts, planner, *action, day, today);
            break;
        case ActionKind::Task:
            for (const CountedDate& counted : countedDates(planner, *action, {day, day}, today)) {
                if (!counted.isLetGo)
                    parts.push_back(partOf(*action, counted));
            }
            break;
        case ActionKind::Measured:
            addMeasured(parts, planner, *action, day, today);
            break;
        }
    }
    return parts;
}

} // namespace ninefold
