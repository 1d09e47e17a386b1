// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_details_model.h"

#include "ui/models/finished_effects.h"
#include "ui/text/error_text.h"
#include "ui/text/schedule_text.h"
#include "ui/text/typed_values.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

QString written(const std::optional<QDate>& day) {
    return day ? dateToText(*day) : QString{};
}

QString written(const std::optional<Decimal>& amount) {
    return amount ? amountText(*amount, {}) : QString{};
}

QString storedText(const Action& action, DetailKind field) {
    switch (field) {
    case DetailKind::When:
        return action.when;
    case DetailKind::Time:
        return action.time ? timeToText(*action.time) : QString{};
    case DetailKind::Unit:
        return action.unit;
    case DetailKind::Step:
        return written(action.step);
    case DetailKind::Target:
        return written(action.target);
    case DetailKind::Due:
        return written(action.due);
    case DetailKind::DoneOn:
        return written(action.doneOn);
    case DetailKind::From:
        return written(action.from);
    case DetailKind::To:
        return written(action.to);
    case DetailKind::Weight:
        return QString::number(action.weight);
    }
    return {};
}

// What was typed, in `member`; nothing in it when the text is empty.
template <class T> Result<void> take(std::optional<T>& member, const QString& text, const Result<T>& value) {
    if (text.isEmpty())
        member.reset();
    else if (!value)
        return tl::make_unexpected(value.error());
    else
        member = *value;
    return {};
}

} // namespace

ActionDetailsModel::ActionDetailsModel(InspectorModel& inspector, QObject* parent)
    : QObject{parent}
    , m_inspector{inspector} {
    connect(&inspector, &InspectorModel::changed, this, [this] {
        m_refusal.reset();
        Q_EMIT changed();
    });
    connect(&inspector, &InspectorModel::committing, this, &ActionDetailsModel::commitAll);
}

ActionKind ActionDetailsModel::kind() const {
    return m_inspector.kind().value_or(ActionKind::None);
}

DateSpan ActionDetailsModel::planDays() const {
    return planner().plan(action()->plan)->span();
}

DateSpan ActionDetailsModel::actionDays() const {
    return planner().spanOf(*action()).value_or(planDays());
}

bool ActionDetailsModel::has(DetailKind field) const {
    switch (field) {
    case DetailKind::When:
    case DetailKind::Time:
        return kind() == ActionKind::Routine;
    case DetailKind::Unit:
    case DetailKind::Step:
        return kind() == ActionKind::Routine || kind() == ActionKind::Measured;
    case DetailKind::Target:
        return kind() == ActionKind::Measured;
    case DetailKind::Due:
    case DetailKind::DoneOn:
        return kind() == ActionKind::Task;
    case DetailKind::From:
    case DetailKind::To:
    case DetailKind::Weight:
        return kind() != ActionKind::None;
    }
    return false;
}

QString ActionDetailsModel::text(DetailKind field) const {
    if (!has(field))
        return {};
    const auto typed = m_typed.find({action()->id, field});
    return typed == m_typed.end() ? storedText(*action(), field) : typed->second.text;
}

QString ActionDetailsModel::absentText(DetailKind field) const {
    if (!has(field))
        return {};
    switch (field) {
    case DetailKind::When:
        return tr("morning, after lunch …");
    case DetailKind::Step:
        return QStringLiteral("1");
    case DetailKind::Time:
    case DetailKind::Unit:
    case DetailKind::Target:
    case DetailKind::DoneOn:
    case DetailKind::Weight:
        return {};
    case DetailKind::From:
        return dateToText(planDays().first);
    case DetailKind::Due:
    case DetailKind::To:
        return dateToText(planDays().last);
    }
    return {};
}

QDate ActionDetailsModel::dayNamed(const QString& text, const QString& absent) const {
    const DateSpan days = planDays();
    for (const QString& one : {text, absent}) {
        if (const auto day = typedDay(one, days); day && days.contains(*day))
            return *day;
    }
    return std::clamp(today(), days.first, days.last);
}

QString ActionDetailsModel::problem(DetailKind field) const {
    const auto typed = has(field) ? m_typed.find({action()->id, field}) : m_typed.end();
    if (typed == m_typed.end())
        return {};
    const auto& [text, error, effects, isConfirmed] = typed->second;
    if (!effects.isEmpty())
        return tr("This changes finished periods:\n%1\nEnter changes them, Escape leaves them.")
            .arg(effects.join(QLatin1Char('\n')));
    if (!error)
        return {};
    if (error->code != ErrorCode::DueOutsidePlan)
        return errorText(*error);
    const DateSpan days = planDays();
    return tr("Choose a day of the plan, from %1 to %2.").arg(dateToText(days.first), dateToText(days.last));
}

bool ActionDetailsModel::isAsking(DetailKind field) const {
    const auto typed = has(field) ? m_typed.find({action()->id, field}) : m_typed.end();
    return typed != m_typed.end() && !typed->second.effects.isEmpty();
}

void ActionDetailsModel::type(DetailKind field, const QString& text) {
    if (!has(field) || text == this->text(field))
        return;
    Typed& typed = m_typed[{action()->id, field}];
    // A problem stays in sight until the text is to be stored again; effects are of one text only.
    typed = {text, typed.error};
}

void ActionDetailsModel::confirm(DetailKind field) {
    const auto typed = has(field) ? m_typed.find({action()->id, field}) : m_typed.end();
    if (typed != m_typed.end())
        typed->second.isConfirmed = !typed->second.effects.isEmpty();
}

bool ActionDetailsModel::commit(DetailKind field) {
    if (!has(field) || !m_typed.contains({action()->id, field}))
        return true;
    const Key key{action()->id, field};
    settle(key);
    Q_EMIT changed();
    return !m_typed.contains(key);
}

void ActionDetailsModel::commitAll() {
    std::vector<Key> keys;
    for (const auto& [key, typed] : m_typed)
        keys.push_back(key);
    for (const Key& key : keys)
        settle(key);
}

void ActionDetailsModel::settle(const Key& key) {
    const Typed typed = m_typed[key];
    const QString text = typed.text.trimmed();
    const QStringList effects = typed.isConfirmed ? QStringList{} : effectsOf(key, text);
    if (!effects.isEmpty()) {
        m_typed[key] = {typed.text, {}, effects};
        return;
    }
    const auto stored = store(key, text);
    if (stored)
        m_typed.erase(key);
    else
        m_typed[key] = {typed.text, stored.error()};
}

QStringList ActionDetailsModel::effectsOf(const Key& key, const QString& text) const {
    const PlannerSession* session = m_inspector.session();
    const Action* action = session ? session->planner().action(key.first) : nullptr;
    const auto details = action ? withText(*action, key.second, text) : Result<ActionDetails>{};
    if (!action || !details)
        return {};
    Action after = *action;
    after.weight = details->weight;
    after.from = details->from;
    after.to = details->to;
    after.target = details->target;
    after.due = details->due;
    Change change;
    change.edit(*action, after);
    return after == *action ? QStringList{}
                            : finishedEffects(session->planner(), action->id, change, session->today());
}

Result<void> ActionDetailsModel::store(const Key& key, const QString& text) {
    const auto& [id, field] = key;
    PlannerSession* session = m_inspector.session();
    const Action* action = session ? session->planner().action(id) : nullptr;
    if (!action)
        return {};
    if (field == DetailKind::DoneOn) {
        if (text.isEmpty())
            return session->setTaskDone(id, false);
        const auto day = dayInPlan(*action, text);
        if (!day)
            return tl::make_unexpected(day.error());
        return session->checkIn({id, *day, DayRecord::Tick});
    }
    const auto details = withText(*action, field, text);
    if (!details)
        return tl::make_unexpected(details.error());
    return session->setDetails(id, *details);
}

Result<QDate> ActionDetailsModel::dayInPlan(const Action& action, const QString& text) const {
    const DateSpan days = planner().plan(action.plan)->span();
    const auto day = typedDay(text, days);
    if (day && !days.contains(*day))
        return fail(ErrorCode::DueOutsidePlan);
    return day;
}

Result<ActionDetails> ActionDetailsModel::withText(const Action& action, DetailKind field,
                                                   const QString& text) const {
    ActionDetails details = detailsOf(action);
    Result<void> taken;
    switch (field) {
    case DetailKind::When:
        details.when = text;
        break;
    case DetailKind::Unit:
        details.unit = text;
        break;
    case DetailKind::Time:
        taken = take(details.time, text, typedTime(text));
        break;
    case DetailKind::Step:
        taken = take(details.step, text, typedAmount(text));
        break;
    case DetailKind::Target:
        taken = take(details.target, text, typedAmount(text));
        break;
    case DetailKind::Due:
        taken = take(details.due, text, dayInPlan(action, text));
        break;
    case DetailKind::From:
        taken = take(details.from, text, dayInPlan(action, text));
        break;
    case DetailKind::To:
        taken = take(details.to, text, dayInPlan(action, text));
        break;
    case DetailKind::Weight:
        details.weight = text.toInt();
        break;
    case DetailKind::DoneOn:
        break;
    }
    if (!taken)
        return tl::make_unexpected(taken.error());
    return details;
}

bool ActionDetailsModel::drop(DetailKind field) {
    if (!has(field) || m_typed.erase({action()->id, field}) == 0)
        return false;
    Q_EMIT changed();
    return true;
}

QStringList ActionDetailsModel::whens() const {
    if (kind() == ActionKind::None)
        return {};
    QStringList words = planner().settings().whenOrder;
    for (const Plan* plan : planner().plans()) {
        for (const Action* one : planner().actionsOf(plan->id)) {
            if (!one->when.isEmpty() && !words.contains(one->when))
                words.append(one->when);
        }
    }
    return words;
}

} // namespace ninefold::ui
