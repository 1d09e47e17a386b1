// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cell_changes.h"

#include "core/model/rules.h"
#include "core/wording/kind_suggester.h"

#include <algorithm>
#include <map>

namespace ninefold {

namespace {

// The first day of a new action: unset in a cell without a past, else the day shown.
std::optional<QDate> firstDayInCell(const Planner& planner, PlanId plan, CellPlace place, QDate today) {
    const auto earlier = planner.actionsAt(plan, place);
    const bool hasPast = std::any_of(earlier.begin(), earlier.end(), [&](const Action* action) {
        return action->endedOn || planner.hasRecords(action->id);
    });
    if (!hasPast)
        return std::nullopt;
    const DateSpan span = planner.plan(plan)->span();
    return std::clamp(today, span.first, span.last);
}

// Makes a task of an action that has a check box.
void tick(const Planner& planner, Action& action, CheckBox box, QDate today) {
    if (box == CheckBox::None)
        return;
    const DateSpan span = planner.plan(action.plan)->span();
    action.kind = ActionKind::Task;
    if (box == CheckBox::Open)
        action.doneOn.reset();
    else if (!action.doneOn)
        action.doneOn = std::clamp(today, span.first, span.last);
}

void createAction(Change& change, const Planner& planner, PlanId plan, CellPlace place, const QString& text,
                  QDate today, CheckBox box = CheckBox::None) {
    Action action{ActionId::make(), plan};
    action.block = place.block;
    action.cell = place.cell;
    action.text = text;
    action.from = firstDayInCell(planner, plan, place, today);
    tick(planner, action, box, today);
    change.create(action);
}

// A list that only ticks a task, or opens it again, leaves the rest of it alone; what is counted otherwise
// stays.
void tickAgain(Change& change, const Planner& planner, const Action* action, const GridText& grid,
               QDate today) {
    const bool canBeTask = action && (action->kind == ActionKind::Task ||
                                      (action->kind == ActionKind::None && !planner.hasRecords(action->id)));
    if (!canBeTask)
        return;
    Action after = *action;
    tick(planner, after, grid.box({action->block, action->cell}), today);
    change.edit(*action, after);
}

void emptySubGoal(Change& change, const SubGoal& subGoal) {
    if (subGoal.notes.isEmpty() && subGoal.extra.isEmpty()) {
        change.erase(subGoal);
        return;
    }
    SubGoal after = subGoal;
    after.text.clear();
    change.edit(subGoal, after);
}

// Appends what makes `action` count as `after` does. Returns the id under which it counts then: another one
// when it has records of another kind.
ActionId recount(Change& change, const Planner& planner, const Action& action, Action after, QDate today) {
    if (action.kind == after.kind || !planner.hasRecords(action.id)) {
        change.edit(action, after);
        return action.id;
    }
    const Action past = ended(planner, action, today);
    after.id = ActionId::make();
    after.from = past.endedOn;
    after.doneOn.reset();
    change.edit(action, past);
    change.create(after);
    for (const FocusStar* star : planner.starsOf(action.id)) {
        if (star->to >= *past.endedOn)
            change.create(
                FocusStar{FocusStarId::make(), after.id, std::max(star->from, *past.endedOn), star->to});
    }
    return after.id;
}

Change joined(const std::vector<Record>& erased, const std::vector<Record>& created) {
    // A record that is erased and created again under the same id is edited: a change names each record once.
    std::map<QUuid, const Record*> old;
    for (const Record& record : erased)
        old.emplace(refOf(record).id, &record);
    Change change;
    for (const Record& record : created) {
        const auto same = old.find(refOf(record).id);
        if (same == old.end() || same->second->index() != record.index()) {
            change.create(record);
        } else {
            change.edit(*same->second, record);
            old.erase(same);
        }
    }
    for (const Record& record : erased) {
        if (old.contains(refOf(record).id))
            change.erase(record);
    }
    return change;
}

// What a document says of the settings, on top of those there are: one with only keys that this program does
// not know says nothing of the others.
PlannerSettings settled(const PlannerSettings& incoming, PlannerSettings current) {
    PlannerSettings silent{incoming.id};
    silent.documentExtra = incoming.documentExtra;
    if (incoming != silent || incoming.documentExtra.isEmpty())
        return incoming;
    for (auto key = incoming.documentExtra.begin(); key != incoming.documentExtra.end(); ++key)
        current.documentExtra.insert(key.key(), key.value());
    return current;
}

} // namespace

void fillCell(Change& change, const Planner& planner, PlanId plan, CellPlace place, const QString& text,
              QDate today) {
    if (place.isCore()) {
        Plan after = *planner.plan(plan);
        after.core = text;
        change.edit(*planner.plan(plan), after);
    } else if (place.isSubGoal()) {
        if (const SubGoal* subGoal = planner.subGoal(plan, place.ownBlock())) {
            SubGoal after = *subGoal;
            after.text = text;
            change.edit(*subGoal, after);
        } else {
            change.create(SubGoal{SubGoalId::make(), plan, place.ownBlock(), text});
        }
    } else if (const Action* action = planner.actionShown(plan, place, today)) {
        Action after = *action;
        after.text = text;
        change.edit(*action, after);
    } else {
        createAction(change, planner, plan, place, text, today);
    }
}

void emptyCell(Change& change, const Planner& planner, PlanId plan, CellPlace place, QDate today) {
    if (place.isCore()) {
        fillCell(change, planner, plan, place, {}, today);
    } else if (place.isSubGoal()) {
        if (const SubGoal* subGoal = planner.subGoal(plan, place.ownBlock()))
            emptySubGoal(change, *subGoal);
    } else if (const Action* action = planner.actionShown(plan, place, today)) {
        if (planner.hasRecords(action->id))
            change.edit(*action, ended(planner, *action, today));
        else
            eraseAction(change, planner, *action);
    }
}

void eraseAction(Change& change, const Planner& planner, const Action& action) {
    for (const CheckIn* checkIn : planner.checkInsOf(action.id))
        change.erase(*checkIn);
    for (const ScheduleVersion* version : planner.scheduleOf(action.id))
        change.erase(*version);
    for (const FocusStar* star : planner.starsOf(action.id))
        change.erase(*star);
    change.erase(action);
}

Action ended(const Planner& planner, const Action& action, QDate day) {
    const DateSpan span = planner.plan(action.plan)->span();
    Action after = action;
    after.endedOn = std::clamp(day, span.first, span.last);
    return after;
}

Change changeOfStartingAnew(const Planner& planner, const Action& action, const QString& text, QDate day,
                            const QString& reason) {
    Action past = ended(planner, action, day);
    past.endReason = reason;
    Action next{ActionId::make(), action.plan, action.block, action.cell, text};
    next.from = past.endedOn;
    Change change;
    change.edit(action, past);
    change.create(next);
    return change;
}

Change changeOfKind(const Planner& planner, const Action& action, ActionKind kind, QDate today) {
    Change change;
    Action after = action;
    after.kind = kind;
    recount(change, planner, action, after, today);
    return change;
}

Change changeOfSuggestion(const Planner& planner, const Action& action, const KindSuggestion& suggestion,
                          QDate today) {
    Change change;
    const ActionId counting = recount(change, planner, action, withSuggestion(action, suggestion), today);
    auto version = suggestedSchedule(counting, suggestion);
    if (!version)
        return change;
    const auto older = planner.scheduleOf(counting);
    if (older.empty()) {
        change.create(*version);
        return change;
    }
    version->id = older.front()->id;
    version->extra = older.front()->extra;
    change.edit(*older.front(), *version);
    for (std::size_t i = 1; i < older.size(); ++i)
        change.erase(*older[i]);
    return change;
}

Change swapOfPlaces(const Planner& planner, PlanId plan, CellPlace a, CellPlace b, bool wholeBlocks) {
    Change change;
    for (const SubGoal* subGoal : planner.table<SubGoal>().childrenOf(plan.uuid())) {
        SubGoal after = *subGoal;
        if (wholeBlocks && subGoal->block == a.block)
            after.block = b.block;
        else if (wholeBlocks && subGoal->block == b.block)
            after.block = a.block;
        change.edit(*subGoal, after);
    }
    for (const Action* action : planner.actionsOf(plan)) {
        const bool inA = action->block == a.block && (wholeBlocks || action->cell == a.cell);
        const bool inB = action->block == b.block && (wholeBlocks || action->cell == b.cell);
        if (inA == inB)
            continue;
        Action after = *action;
        after.block = inA ? b.block : a.block;
        if (!wholeBlocks)
            after.cell = inA ? b.cell : a.cell;
        change.edit(*action, after);
    }
    return change;
}

Change importOfGrid(const Planner& planner, PlanId plan, const GridText& grid, bool onlyEmpty, QDate today) {
    Change change;
    Plan after = *planner.plan(plan);
    // A list without a core or a why says nothing about them.
    if (!grid.core.isEmpty() && (!onlyEmpty || after.core.isEmpty()))
        after.core = grid.core;
    if (!grid.why.isEmpty() && (!onlyEmpty || after.why.isEmpty()))
        after.why = grid.why;
    change.edit(*planner.plan(plan), after);

    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        const QString& text = grid.at(place);
        const QString shown = planner.textShown(plan, place, today);
        if (place.isCore() || (onlyEmpty && (!shown.isEmpty() || text.isEmpty())))
            continue;
        if (text == shown) {
            tickAgain(change, planner, place.isAction() ? planner.actionShown(plan, place, today) : nullptr,
                      grid, today);
            continue;
        }
        if (text.isEmpty()) {
            emptyCell(change, planner, plan, place, today);
        } else if (place.isAction()) {
            // Another action, not a new name for the old one: the old one's kind and notes do not fit it.
            emptyCell(change, planner, plan, place, today);
            createAction(change, planner, plan, place, text, today, grid.box(place));
        } else {
            fillCell(change, planner, plan, place, text, today);
        }
    }
    return change;
}

Change importOfRecords(const Planner& planner, const std::vector<Record>& records) {
    std::vector<QUuid> replaced;
    std::vector<Record> erased;
    for (const Record& record : records) {
        const Plan* incoming = std::get_if<Plan>(&record);
        if (const Plan* current = incoming ? planner.planOfYear(incoming->year) : nullptr)
            replaced.push_back(current->id.uuid());
        if (const auto same = planner.record(refOf(record));
            same &&
            (std::holds_alternative<PlannerSettings>(record) || std::holds_alternative<Factor>(record)))
            erased.push_back(*same);
    }
    for (const Record& record : planner.records()) {
        const auto owner = planOf(planner, record);
        if (owner && std::find(replaced.begin(), replaced.end(), owner->uuid()) != replaced.end())
            erased.push_back(record);
    }
    std::vector<Record> created = records;
    for (Record& record : created) {
        if (const auto* settings = std::get_if<PlannerSettings>(&record))
            record = settled(*settings, planner.settings());
    }
    return joined(erased, created);
}

} // namespace ninefold
