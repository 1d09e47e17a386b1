// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_details_model.h"

#include "ui/models/finished_effects.h"
#include "ui/text/error_text.h"
#include "ui/text/schedule_text.h"
#include "ui/text/typed_values.h"

namespace ninefold::ui {

namespace {

QString termsText(const ScheduleVersion& version, const QString& unit) {
    const QString rule = scheduleText(version.rule, version.days, version.n, version.anchor);
    if (version.perDay == Decimal{1})
        return rule;
    return QStringLiteral("%1 · %2").arg(rule, amountText(version.perDay, unit));
}

} // namespace

const ScheduleVersion* ActionDetailsModel::lastVersion() const {
    if (kind() != ActionKind::Routine)
        return nullptr;
    const auto versions = planner().scheduleOf(action()->id);
    return versions.empty() ? nullptr : versions.back();
}

bool ActionDetailsModel::hasSchedule() const {
    return lastVersion() != nullptr;
}

ScheduleDraft ActionDetailsModel::schedule() const {
    if (kind() == ActionKind::Routine) {
        if (const auto found = m_schedules.find(action()->id); found != m_schedules.end())
            return found->second;
    }
    const ScheduleVersion* last = lastVersion();
    return draftOf(last ? termsOf(*last) : ScheduleTerms{});
}

bool ActionDetailsModel::isScheduleChanged() const {
    return kind() == ActionKind::Routine && m_schedules.contains(action()->id);
}

QDate ActionDetailsModel::usualDay() const {
    return usualDayOfEdit(planner(), *action(), schedule().rule, m_inspector.session()->today());
}

void ActionDetailsModel::change(const ScheduleDraft& draft) {
    if (kind() != ActionKind::Routine || draft == schedule())
        return;
    const ScheduleVersion* last = lastVersion();
    ScheduleDraft asStored = draftOf(last ? termsOf(*last) : ScheduleTerms{});
    asStored.from = draft.from;
    m_refusal.reset();
    if (draft == asStored && !(last && last->to))
        m_schedules.erase(action()->id);
    else
        m_schedules[action()->id] = draft;
    Q_EMIT changed();
}

tl::expected<QDate, ScheduleProblem> ActionDetailsModel::effectiveDay() const {
    const QString typed = schedule().from.trimmed();
    if (typed.isEmpty())
        return usualDay();
    const DateSpan days = actionDays();
    const auto day = typedDay(typed, days);
    if (!day)
        return tl::make_unexpected(ScheduleProblem{SchedulePart::From, day.error()});
    if (!days.contains(*day))
        return tl::make_unexpected(ScheduleProblem{SchedulePart::From, {ErrorCode::DueOutsidePlan}});
    return *day;
}

std::optional<ScheduleProblem> ActionDetailsModel::obstacle() const {
    if (!isScheduleChanged())
        return std::nullopt;
    if (const auto terms = termsOf(schedule(), planDays()); !terms)
        return terms.error();
    if (const auto day = effectiveDay(); !day)
        return day.error();
    return std::nullopt;
}

std::optional<SchedulePart> ActionDetailsModel::scheduleObstacle() const {
    const auto found = obstacle();
    return found ? std::optional{found->field} : std::nullopt;
}

QString ActionDetailsModel::scheduleProblem() const {
    const auto found = obstacle();
    if (!found)
        return m_refusal ? errorText(*m_refusal) : QString{};
    if (found->error.code == ErrorCode::DaysMissing)
        return tr("Choose at least one day of the week.");
    if (found->error.code != ErrorCode::DueOutsidePlan)
        return errorText(found->error);
    const DateSpan days = actionDays();
    return tr("Choose a day of the action, from %1 to %2.")
        .arg(dateToText(days.first), dateToText(days.last));
}

bool ActionDetailsModel::commitSchedule() {
    if (!isScheduleChanged())
        return true;
    const auto terms = termsOf(schedule(), planDays());
    const auto day = effectiveDay();
    if (!terms || !day) {
        Q_EMIT changed();
        return false;
    }
    // What is typed is let go first: the session announces the change before it returns.
    const auto typed = m_schedules.extract(action()->id);
    const ActionId id = typed.key();
    const auto stored = m_inspector.session()->setSchedule(id, *terms, *day);
    if (!stored) {
        m_schedules[id] = typed.mapped();
        m_refusal = stored.error();
    }
    Q_EMIT changed();
    return stored.has_value();
}

bool ActionDetailsModel::dropSchedule() {
    if (!isScheduleChanged())
        return false;
    m_schedules.erase(action()->id);
    m_refusal.reset();
    Q_EMIT changed();
    return true;
}

QStringList ActionDetailsModel::consequences() const {
    const auto day = isScheduleChanged() ? effectiveDay() : usualDay();
    if (!day)
        return {};
    if (!hasSchedule())
        return {tr("From %1, the first day of the action").arg(dayText(*day))};
    QStringList lines;
    for (const ScheduleVersion* version : planner().scheduleOf(action()->id)) {
        const QString words = termsText(*version, action()->unit);
        if (version->from >= *day)
            lines.append(tr("Replaced: %1 from %2", "a schedule, a day").arg(words, dayText(version->from)));
        else if (!version->to || *version->to >= day->addDays(-1))
            lines.append(tr("Until %1: %2", "a day, a schedule").arg(dayText(day->addDays(-1)), words));
    }
    const auto terms = termsOf(schedule(), planDays());
    const QDate today = m_inspector.session()->today();
    if (terms && *day < today)
        lines += finishedEffects(planner(), action()->id,
                                 changeOfSchedule(planner(), *action(), *terms, *day), today);
    return lines;
}

std::optional<QDate> ActionDetailsModel::beginsOn() const {
    const ScheduleVersion* last = lastVersion();
    const bool isToCome = last && last->from > m_inspector.session()->today();
    return isToCome ? std::optional{last->from} : std::nullopt;
}

QStringList ActionDetailsModel::earlierVersions() const {
    QStringList lines;
    if (!hasSchedule())
        return lines;
    const auto versions = planner().scheduleOf(action()->id);
    for (std::size_t i = versions.size() - 1; i-- > 0;) {
        const QDate last = versions[i]->to.value_or(versions[i + 1]->from.addDays(-1));
        lines.append(
            tr("%1 – %2: %3", "first day, last day, schedule")
                .arg(dayText(versions[i]->from), dayText(last), termsText(*versions[i], action()->unit)));
    }
    return lines;
}

} // namespace ninefold::ui
