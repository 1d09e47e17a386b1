// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schedule_changes.h"

namespace ninefold {

ScheduleVersion withTerms(ScheduleVersion version, const ScheduleTerms& terms) {
    version.rule = terms.rule;
    version.days = terms.days;
    version.n = terms.n;
    version.anchor = terms.anchor;
    version.perDay = terms.perDay;
    return version;
}

ScheduleTerms termsOf(const ScheduleVersion& version) {
    return {version.rule, version.days, version.n, version.anchor, version.perDay};
}

QDate usualDayOfEdit(const Planner& planner, const Action& action, ScheduleRule rule, QDate today) {
    const auto span = planner.spanOf(action);
    const QDate first = span ? span->first : planner.plan(action.plan)->from;
    if (planner.scheduleOf(action.id).empty() || today <= first)
        return first;
    const bool isMonday = today.dayOfWeek() == Qt::Monday;
    return rule == ScheduleRule::Quota && !isMonday ? isoWeekOf(today).last.addDays(1) : today;
}

Change changeOfSchedule(const Planner& planner, const Action& action, const ScheduleTerms& terms,
                        QDate from) {
    Change change;
    bool isThere = false;
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        const bool reaches = !version->to || *version->to >= from;
        if (!reaches)
            continue;
        if (version->from > from) {
            change.erase(*version);
            continue;
        }
        ScheduleVersion after = *version;
        if (termsOf(*version) == terms || version->from == from) {
            // Goes on, or is replaced from its very first day.
            after = withTerms(after, terms);
            after.to.reset();
            isThere = true;
        } else {
            after.to = from.addDays(-1);
        }
        change.edit(*version, after);
    }
    if (!isThere)
        change.create(withTerms(ScheduleVersion{ScheduleId::make(), action.id, from}, terms));
    return change;
}

} // namespace ninefold
