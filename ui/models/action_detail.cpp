// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_detail.h"

#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct ActionDetail {
    Q_DECLARE_TR_FUNCTIONS(ActionDetail)
};

// The version in force on `day`, else the next to come, else the last.
const ScheduleVersion* scheduleOn(const Planner& planner, const Action& action, QDate day) {
    const ScheduleVersion* found = nullptr;
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        found = version;
        if (!version->to || *version->to >= day)
            break;
    }
    return found;
}

QString routineText(const Planner& planner, const Action& action, QDate day) {
    QStringList parts{kindText(action.kind)};
    if (const ScheduleVersion* schedule = scheduleOn(planner, action, day)) {
        parts.append(scheduleText(schedule->rule, schedule->days, schedule->n, schedule->anchor));
        if (schedule->perDay != Decimal{1} || !action.unit.isEmpty())
            parts.append(amountText(schedule->perDay, action.unit));
    }
    if (!action.when.isEmpty())
        parts.append(action.when);
    if (action.time)
        parts.append(QLocale{}.toString(*action.time, QLocale::ShortFormat));
    return joinedParts(parts);
}

QString taskText(const Action& action) {
    if (action.doneOn)
        return joinedParts({ActionDetail::tr("Done"), dayText(*action.doneOn)});
    QStringList parts{kindText(action.kind)};
    if (action.due)
        parts.append(ActionDetail::tr("by %1", "a date").arg(dayText(*action.due)));
    return joinedParts(parts);
}

QString measuredText(const Planner& planner, const Action& action, QDate day) {
    Decimal logged;
    for (const CheckIn* log : planner.checkInsOf(action.id)) {
        if (log->state == CheckInState::Done && log->date <= day)
            logged = logged + log->amount.value_or(Decimal{1});
    }
    QStringList parts{kindText(action.kind)};
    if (action.target)
        parts.append(ActionDetail::tr("%1 of %2", "an amount and its target")
                         .arg(amountText(logged, {}), amountText(*action.target, action.unit)));
    else if (logged != Decimal{})
        parts.append(amountText(logged, action.unit));
    return joinedParts(parts);
}

} // namespace

QString detailText(const Planner& planner, const Action& action, QDate day) {
    switch (action.kind) {
    case ActionKind::None:
        return kindText(action.kind);
    case ActionKind::Routine:
        return routineText(planner, action, day);
    case ActionKind::Task:
        return taskText(action);
    case ActionKind::Measured:
        return measuredText(planner, action, day);
    }
    return {};
}

} // namespace ninefold::ui
