// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_target.h"

#include "core/exchange/json_document.h"
#include "core/exchange/markdown.h"
#include "core/exchange/outline.h"

namespace ninefold {

GridText gridShown(const Planner& planner, PlanId plan, QDate day) {
    GridText grid;
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        grid.at(place) = planner.textShown(plan, place, day);
        const Action* action = place.isAction() ? planner.actionShown(plan, place, day) : nullptr;
        if (action && action->kind == ActionKind::Task)
            grid.box(place) = action->doneOn ? CheckBox::Done : CheckBox::Open;
    }
    grid.why = planner.plan(plan) ? planner.plan(plan)->why : QString{};
    return grid;
}

QByteArray exported(const Planner& planner, PlanId plan, QDate day, const QString& name,
                    const ExportOptions& options) {
    const ListFormat format = options.format.value_or(listFormatOfFile(name).value_or(ListFormat::Json));
    switch (format) {
    case ListFormat::Outline:
        return writeOutline(gridShown(planner, plan, day), options.order).toUtf8();
    case ListFormat::Markdown:
        return writeMarkdown(gridShown(planner, plan, day), options.order).toUtf8();
    case ListFormat::Table:
        if (name.endsWith(QLatin1StringView{".csv"}, Qt::CaseInsensitive))
            return "\xEF\xBB\xBF" + writeCsv(gridShown(planner, plan, day)).toUtf8();
        return writeTsv(gridShown(planner, plan, day)).toUtf8();
    case ListFormat::Json:
        break;
    }
    return writeJsonDocument(planner);
}

} // namespace ninefold
