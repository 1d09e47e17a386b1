// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/day_changes.h"

#include "core/progress/day_marks.h"

#include <algorithm>
#include <map>

namespace ninefold {

namespace {

std::vector<CheckIn> recordsOn(const Planner& planner, ActionId action, QDate date) {
    std::vector<CheckIn> records;
    for (const CheckIn* checkIn : planner.checkInsOf(action)) {
        if (checkIn->date == date)
            records.push_back(*checkIn);
    }
    return records;
}

std::optional<Decimal> stored(Decimal amount) {
    return amount == Decimal{1} ? std::nullopt : std::optional{amount};
}

Decimal sumOf(const std::vector<CheckIn>& records) {
    Decimal sum;
    for (const CheckIn& record : records) {
        if (record.state == CheckInState::Done)
            sum = sum + record.amount.value_or(Decimal{1});
    }
    return sum;
}

// The one record that a day comes down to: a new one, or the first with the amounts and notes of all.
CheckIn mergedOn(ActionId action, QDate date, const std::vector<CheckIn>& records) {
    if (records.empty())
        return CheckIn{CheckInId::make(), action, date};
    CheckIn merged = records.front();
    QStringList notes;
    for (const CheckIn& record : records) {
        if (!record.note.isEmpty())
            notes.append(record.note);
    }
    merged.note = notes.join(QLatin1Char('\n'));
    if (const Decimal sum = sumOf(records); records.size() > 1 && sum > Decimal{}) {
        merged.state = CheckInState::Done;
        merged.amount = stored(sum);
    }
    return merged;
}

// Puts `after` in the place of all `records` of its day; nothing at all when it says nothing.
void replace(Change& change, const std::vector<CheckIn>& records, const CheckIn& after) {
    const bool saysNothing =
        after.state == CheckInState::None && after.note.isEmpty() && after.extra.isEmpty();
    if (records.empty() && !saysNothing)
        change.create(after);
    for (const CheckIn& record : records) {
        if (record.id == after.id && !saysNothing)
            change.edit(record, after);
        else
            change.erase(record);
    }
}

Decimal amountToFill(const Planner& planner, const Action& action, QDate date) {
    if (action.kind == ActionKind::Measured)
        return action.step.value_or(Decimal{1});
    return DayMarks{planner, action, {date, date}, date}.perDayOn(date);
}

void setState(CheckIn& checkIn, CheckInState state) {
    checkIn.state = state;
    checkIn.amount.reset();
    checkIn.polished = checkIn.polished && state == CheckInState::Done;
}

void appendDay(Change& change, const Planner& planner, const Action& action, const DayEntry& entry) {
    const auto records = recordsOn(planner, action.id, entry.date);
    CheckIn after = mergedOn(action.id, entry.date, records);
    switch (entry.record) {
    case DayRecord::Tick:
        setState(after, CheckInState::Done);
        break;
    case DayRecord::Fill: {
        const Decimal whole = amountToFill(planner, action, entry.date);
        const Decimal sum = sumOf(records);
        const bool isFull = action.kind == ActionKind::Measured ? sum > Decimal{} : sum >= whole;
        if (isFull)
            return;
        setState(after, CheckInState::Done);
        after.amount = stored(whole);
        break;
    }
    case DayRecord::Amount:
        setState(after, CheckInState::Done);
        after.amount = stored(entry.amount);
        break;
    case DayRecord::Skip:
        setState(after, CheckInState::Skip);
        break;
    case DayRecord::Missed:
        setState(after, CheckInState::Missed);
        break;
    case DayRecord::Clear:
        setState(after, CheckInState::None);
        break;
    }
    replace(change, records, after);
}

} // namespace

std::optional<Error> refusalOf(const Planner& planner, const DayEntry& entry, QDate today) {
    const Action* action = planner.action(entry.action);
    if (!action)
        return Error{ErrorCode::NoSuchRecord};
    const bool isForTasks = entry.record == DayRecord::Tick || entry.record == DayRecord::Fill ||
                            entry.record == DayRecord::Clear;
    if (action->kind == ActionKind::None || (action->kind == ActionKind::Task && !isForTasks))
        return Error{ErrorCode::NotThisKind};
    if (entry.date <= today || entry.record == DayRecord::Skip)
        return std::nullopt;
    const auto records = recordsOn(planner, entry.action, entry.date);
    const bool takesSkipBack =
        entry.record == DayRecord::Clear && !records.empty() && records.front().state == CheckInState::Skip;
    return takesSkipBack ? std::nullopt
                         : std::optional{Error{ErrorCode::FutureDate, {}, {dateToText(entry.date)}, {}}};
}

Change changeOfDays(const Planner& planner, const std::vector<DayEntry>& entries) {
    std::map<std::pair<ActionId, QDate>, const DayEntry*> last;
    for (const DayEntry& entry : entries) {
        // A task is done once, whatever the date.
        const bool isTask = planner.action(entry.action)->kind == ActionKind::Task;
        last[{entry.action, isTask ? QDate{} : entry.date}] = &entry;
    }
    Change change;
    for (const auto& [key, entry] : last) {
        const Action& action = *planner.action(entry->action);
        if (action.kind != ActionKind::Task) {
            appendDay(change, planner, action, *entry);
            continue;
        }
        Action after = action;
        after.doneOn = entry->record == DayRecord::Clear ? std::nullopt : std::optional{entry->date};
        change.edit(action, after);
    }
    return change;
}

Change changeOfPolished(const Planner& planner, const Action& action, QDate date, bool isPolished) {
    Change change;
    const auto records = recordsOn(planner, action.id, date);
    CheckIn after = mergedOn(action.id, date, records);
    const bool isDone = !records.empty() && after.state == CheckInState::Done;
    if (!isDone && !isPolished)
        return change;
    if (!isDone) {
        setState(after, CheckInState::Done);
        after.amount = stored(amountToFill(planner, action, date));
    }
    after.polished = isPolished;
    replace(change, records, after);
    return change;
}

Change changeOfNote(const Planner& planner, const Action& action, QDate date, const QString& note) {
    Change change;
    const auto records = recordsOn(planner, action.id, date);
    CheckIn after = mergedOn(action.id, date, records);
    if (records.empty())
        after.state = CheckInState::None;
    after.note = note;
    replace(change, records, after);
    return change;
}

Change changeOfDayNote(const Planner& planner, PlanId plan, QDate date, const QString& note,
                       std::optional<int> feeling) {
    Change change;
    const auto days = planner.daysOf(plan);
    const auto found =
        std::find_if(days.begin(), days.end(), [&](const DayNote* day) { return day->date == date; });
    DayNote after = found == days.end() ? DayNote{DayNoteId::make(), plan, date} : **found;
    after.note = note;
    after.feeling = feeling;
    const bool saysNothing = note.isEmpty() && !feeling && after.extra.isEmpty();
    if (found == days.end()) {
        if (!saysNothing)
            change.create(after);
    } else if (saysNothing) {
        change.erase(**found);
    } else {
        change.edit(**found, after);
    }
    return change;
}

} // namespace ninefold
