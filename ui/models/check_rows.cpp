// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_rows.h"

#include "core/progress/achievement.h"
#include "ui/models/why_row.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

// Of the version in force at the end of the days, or of the next one.
QString termsOf(const Planner& planner, const Action& routine, DateSpan days) {
    const ScheduleVersion* shown = nullptr;
    for (const ScheduleVersion* version : planner.scheduleOf(routine.id)) {
        if (!shown || version->from <= days.last)
            shown = version;
    }
    if (!shown)
        return {};
    QStringList parts{scheduleText(shown->rule, shown->days, shown->n, shown->anchor)};
    if (shown->perDay != Decimal{1} || !routine.unit.isEmpty())
        parts.append(amountText(shown->perDay, routine.unit));
    if (!routine.when.isEmpty())
        parts.append(oneLine(routine.when));
    return parts.join(QStringLiteral(" · "));
}

CheckDay dayOf(const DayMarks& marks, QDate day) {
    CheckDay shown{marks.on(day)};
    shown.isAsked = marks.slotOn(day);
    shown.isResting = marks.records().isResting(day);
    const double asked = marks.perDayOn(day).toDouble();
    if (asked > 0)
        shown.share = std::clamp(marks.records().amountOn(day).toDouble() / asked, 0.0, 1.0);
    return shown;
}

CheckRow rowOf(const Planner& planner, const Action& routine, DateSpan inForce, DateSpan days, QDate today) {
    CheckRow row{routine.block, oneLine(routine.text)};
    if (const SubGoal* goal = planner.subGoal(routine.plan, routine.block))
        row.goal = oneLine(goal->text);
    row.terms = termsOf(planner, routine, days);
    const DayMarks marks{planner, routine, days, today};
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        row.days.push_back(inForce.contains(day) ? dayOf(marks, day) : CheckDay{});
        row.days.back().isInForce = inForce.contains(day);
    }
    if (const auto soFar = achievementOf(planner, routine, days, today).soFar)
        row.count = QStringLiteral("%1/%2").arg(countText(soFar->got), countText(soFar->base));
    return row;
}

} // namespace

std::vector<CheckRow> checkRows(const Planner& planner, PlanId plan, DateSpan days, QDate today) {
    std::vector<const Action*> actions = planner.actionsOf(plan);
    std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
        return std::pair{a->block, a->cell} < std::pair{b->block, b->cell};
    });
    std::vector<CheckRow> rows;
    for (const Action* action : actions) {
        const auto inForce = planner.spanOf(*action);
        if (action->kind == ActionKind::Routine && inForce && inForce->overlaps(days))
            rows.push_back(rowOf(planner, *action, *inForce, days, today));
    }
    return rows;
}

} // namespace ninefold::ui
