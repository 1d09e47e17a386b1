// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"
#include "core/session/cell_changes.h"
#include "core/session/planner_session.h"
#include "core/session/today_order.h"

#include <algorithm>

namespace ninefold {

// The verbs for what happens to actions in the course of a year.

namespace {

StepKind kindOf(const Planner& planner, const std::vector<DayEntry>& entries) {
    if (entries.size() > 1)
        return StepKind::FillDays;
    const DayEntry& entry = entries.front();
    if (planner.action(entry.action)->kind == ActionKind::Task)
        return entry.record == DayRecord::Clear ? StepKind::ReopenTask : StepKind::FinishTask;
    switch (entry.record) {
    case DayRecord::Tick:
    case DayRecord::Fill:
    case DayRecord::Amount:
        return StepKind::CheckIn;
    case DayRecord::Skip:
        return StepKind::SkipDay;
    case DayRecord::Missed:
        return StepKind::MarkMissed;
    case DayRecord::Clear:
        break;
    }
    return StepKind::ClearDay;
}

// The text of the one action that the entries are about; empty when they are about several.
QString subjectOf(const Planner& planner, const std::vector<DayEntry>& entries) {
    const ActionId first = entries.front().action;
    const bool isOne = std::all_of(entries.begin(), entries.end(),
                                   [&](const DayEntry& entry) { return entry.action == first; });
    return isOne ? planner.action(first)->text : QString{};
}

QString nameOf(const Period& rest) {
    return rest.name.isEmpty() ? dateToText(rest.from) : rest.name;
}

// The action whose `date` may have words and a star.
Result<const Action*> actionForDay(const PlannerSession& session, ActionId id, QDate date, bool mayBeSkip) {
    const Action* action = session.planner().action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    if (action->kind != ActionKind::Routine && action->kind != ActionKind::Measured)
        return fail(ErrorCode::NotThisKind);
    const auto checkIns = session.planner().checkInsOf(id);
    const bool isSkip = std::any_of(checkIns.begin(), checkIns.end(), [&](const CheckIn* c) {
        return c->date == date && c->state == CheckInState::Skip;
    });
    if (date > session.today() && !(mayBeSkip && isSkip))
        return fail(ErrorCode::FutureDate, {dateToText(date)});
    return action;
}

} // namespace

Result<void> PlannerSession::endAction(ActionId id, std::optional<QDate> on, const QString& reason) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    Action after = ended(m_planner, *action, on.value_or(today()));
    after.endReason = cleanTrimmed(reason);
    Change change;
    change.edit(*action, after);
    return carryOut(StepKind::EndAction, action->text, change);
}

Result<ActionId> PlannerSession::startAnew(ActionId id, const QString& text, std::optional<QDate> on,
                                           const QString& reason) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    const QString clean = cleanTrimmed(text);
    if (clean.isEmpty())
        return fail(ErrorCode::CellEmpty);
    const Change change =
        changeOfStartingAnew(m_planner, *action, clean, on.value_or(today()), cleanTrimmed(reason));
    const ActionId next = std::get<Action>(*change.records().back().after).id;
    return carryOut(StepKind::StartAnew, clean, change).map([&] { return next; });
}

Result<void> PlannerSession::setTaskDone(ActionId id, bool done) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    if (action->kind != ActionKind::Task)
        return fail(ErrorCode::NotThisKind);
    if (done == action->doneOn.has_value())
        return {};
    return checkIn({id, today(), done ? DayRecord::Fill : DayRecord::Clear});
}

Result<void> PlannerSession::setDetails(ActionId id, const ActionDetails& details) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    Action after = *action;
    after.weight = details.weight;
    after.from = details.from;
    after.to = details.to;
    after.when = cleanTrimmed(details.when);
    if (after.when != action->when)
        after.order.reset(); // it was its place in the other group
    after.time = details.time;
    after.unit = cleanTrimmed(details.unit);
    after.step = details.step;
    after.target = details.target;
    after.due = details.due;
    Change change;
    change.edit(*action, after);
    return carryOut(StepKind::EditDetails, action->text, change);
}

Result<void> PlannerSession::setSchedule(ActionId id, const ScheduleTerms& terms, QDate from) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    if (action->kind != ActionKind::Routine)
        return fail(ErrorCode::NotThisKind);
    return carryOut(StepKind::EditSchedule, action->text, changeOfSchedule(m_planner, *action, terms, from));
}

Result<void> PlannerSession::checkIn(const DayEntry& entry) {
    return checkInAll({entry});
}

Result<void> PlannerSession::checkInAll(const std::vector<DayEntry>& entries) {
    if (entries.empty())
        return {};
    for (const DayEntry& entry : entries) {
        if (const auto refusal = refusalOf(m_planner, entry, today()))
            return tl::make_unexpected(*refusal);
    }
    return carryOut(kindOf(m_planner, entries), subjectOf(m_planner, entries),
                    changeOfDays(m_planner, entries));
}

Result<void> PlannerSession::setPolished(ActionId id, QDate date, bool isPolished) {
    return actionForDay(*this, id, date, false).and_then([&](const Action* action) {
        return carryOut(StepKind::EditCheckIn, action->text,
                        changeOfPolished(m_planner, *action, date, isPolished));
    });
}

Result<void> PlannerSession::setCheckInNote(ActionId id, QDate date, const QString& text) {
    return actionForDay(*this, id, date, true).and_then([&](const Action* action) {
        return carryOut(StepKind::EditCheckIn, action->text,
                        changeOfNote(m_planner, *action, date, cleanTrimmed(text)));
    });
}

Result<void> PlannerSession::setDayNote(QDate date, const QString& text) {
    return editDay(date, [&](DayNote& day) { day.note = cleanTrimmed(text); });
}

Result<void> PlannerSession::setFeeling(QDate date, std::optional<int> feeling) {
    return editDay(date, [&](DayNote& day) { day.feeling = feeling; });
}

Result<void> PlannerSession::editDay(QDate date, const std::function<void(DayNote&)>& edit) {
    const Plan* plan = m_planner.planOn(date);
    if (!plan)
        return fail(ErrorCode::NoSuchYear, {QString::number(date.year())});
    if (date > today())
        return fail(ErrorCode::FutureDate, {dateToText(date)});
    DayNote now{DayNoteId::make(), plan->id, date};
    for (const DayNote* day : m_planner.daysOf(plan->id)) {
        if (day->date == date)
            now = *day;
    }
    edit(now);
    return carryOut(StepKind::EditDay, dateToText(date),
                    changeOfDayNote(m_planner, plan->id, date, now.note, now.feeling));
}

Result<PeriodId> PlannerSession::addRest(PlanId plan, DateSpan days, const QString& name) {
    const Period rest{PeriodId::make(), plan, PeriodKind::Rest, days.first, days.last, cleanTrimmed(name)};
    Change change;
    change.create(rest);
    return carryOut(StepKind::AddRest, nameOf(rest), change).map([&] { return rest.id; });
}

Result<void> PlannerSession::changeRest(PeriodId id, DateSpan days, const QString& name) {
    const Period* rest = m_planner.table<Period>().find(id);
    if (!rest)
        return fail(ErrorCode::NoSuchRecord);
    Period after = *rest;
    after.from = days.first;
    after.to = days.last;
    after.name = cleanTrimmed(name);
    Change change;
    change.edit(*rest, after);
    return carryOut(StepKind::ChangeRest, nameOf(after), change);
}

Result<void> PlannerSession::removeRest(PeriodId id) {
    const Period* rest = m_planner.table<Period>().find(id);
    if (!rest)
        return fail(ErrorCode::NoSuchRecord);
    Change change;
    change.erase(*rest);
    return carryOut(StepKind::RemoveRest, nameOf(*rest), change);
}

Result<void> PlannerSession::moveInToday(ActionId id, const QString& when, std::optional<ActionId> before) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    Change change = changeOfPlaceInToday(m_planner, *action, when.trimmed(), before, today());
    if (action->when.trimmed() != when.trimmed())
        keepOrderOfTimes(change, m_planner, today());
    return carryOut(StepKind::MoveInToday, action->text, change);
}

Result<void> PlannerSession::closeYear(PlanId id) {
    const Plan* plan = m_planner.plan(id);
    if (!plan)
        return fail(ErrorCode::NoSuchRecord);
    if (today() < plan->to)
        return fail(ErrorCode::FutureDate, {dateToText(plan->to)});
    Plan after = *plan;
    after.closedOn = plan->closedOn.value_or(today());
    Change change;
    change.edit(*plan, after);
    return carryOut(StepKind::CloseYear, QString::number(plan->year), change);
}

Result<void> PlannerSession::reopenYear(PlanId id) {
    const Plan* plan = m_planner.plan(id);
    if (!plan)
        return fail(ErrorCode::NoSuchRecord);
    Plan after = *plan;
    after.closedOn.reset();
    Change change;
    change.edit(*plan, after);
    return carryOut(StepKind::ReopenYear, QString::number(plan->year), change);
}

} // namespace ninefold
