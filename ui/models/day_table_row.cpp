// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_table_row.h"

#include "ui/models/today_row.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

struct DayTable {
    Q_DECLARE_TR_FUNCTIONS(DayTable)
};

bool isInTable(const Planner& planner, const Action& action, DateSpan days) {
    if (action.kind != ActionKind::Routine && action.kind != ActionKind::Measured)
        return false;
    if (const auto span = planner.spanOf(action); span && span->overlaps(days))
        return true;
    const auto records = planner.checkInsOf(action.id);
    return std::any_of(records.begin(), records.end(),
                       [&](const CheckIn* record) { return days.contains(record->date); });
}

QString amountPart(const DayTableRow& row, const DayTableCell& cell) {
    if (!row.hasAmounts(cell) || (row.kind == ActionKind::Measured && cell.amount == Decimal{}))
        return {};
    if (row.kind == ActionKind::Measured)
        return amountText(cell.amount, row.unit);
    return DayTable::tr("%1 of %2", "an amount, what the day asks for with its unit")
        .arg(amountText(cell.amount), amountText(cell.perDay, row.unit));
}

} // namespace

std::vector<ActionId> actionsInTable(const Planner& planner, PlanId plan, DateSpan days) {
    std::vector<ActionId> actions;
    for (const Action* action : planner.actionsOf(plan)) {
        if (isInTable(planner, *action, days))
            actions.push_back(action->id);
    }
    return actions;
}

DayTableRow tableRow(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    DayTableRow row{action.id, {action.block, action.cell}, action.kind, oneLine(action.text)};
    if (const SubGoal* subGoal = planner.subGoal(action.plan, action.block))
        row.subGoal = oneLine(subGoal->text);
    row.unit = oneLine(action.unit);
    row.soFar = achievementOf(planner, action, days, today).soFar;
    const DayMarks marks{planner, action, days, today};
    row.cells.reserve(static_cast<std::size_t>(days.days()));
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        DayTableCell cell{marks.on(day), marks.records().amountOn(day), marks.perDayOn(day)};
        if (const CheckIn* record = marks.records().recordOn(day)) {
            cell.isPolished = record->polished;
            cell.note = record->note;
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

QString spokenCell(const DayTableRow& row, const DayTableCell& cell, QDate day) {
    QStringList parts{row.text, dayText(day), markText(cell.mark)};
    for (const QString& part : {amountPart(row, cell), cell.isPolished ? DayTable::tr("polished") : QString{},
                                oneLine(cell.note)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString copiedCell(const DayTableCell& cell) {
    switch (cell.mark) {
    case Mark::Done:
    case Mark::Partly:
        return amountText(cell.amount);
    case Mark::Skipped:
    case Mark::Missed:
        return markText(cell.mark);
    default:
        return {};
    }
}

QString rateText(const std::optional<Score>& score) {
    return score ? QStringLiteral("%1%").arg(percentOf(score->rate())) : QStringLiteral("—");
}

} // namespace ninefold::ui
