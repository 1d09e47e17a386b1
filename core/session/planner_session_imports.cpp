// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"

#include "core/base/clean_text.h"
#include "core/session/cell_changes.h"
#include "core/session/import_mode.h"
#include "core/session/year_start.h"

namespace ninefold {

namespace {

StepKind stepOf(YearStart from) {
    switch (from) {
    case YearStart::Template:
        return StepKind::StartFromTemplate;
    case YearStart::EarlierYear:
        return StepKind::CarryYearOver;
    case YearStart::List:
        break;
    }
    return StepKind::ImportList;
}

// The years of the plans in `records`, none of which has something in it already, unless that is to be
// replaced.
Result<QStringList> yearsToTake(const Planner& planner, const std::vector<Record>& records, bool replace) {
    QStringList years;
    for (const Record& record : records) {
        const Plan* incoming = std::get_if<Plan>(&record);
        if (!incoming)
            continue;
        years.append(QString::number(incoming->year));
        const Plan* current = planner.planOfYear(incoming->year);
        if (!replace && current && planner.hasContent(current->id))
            return fail(ErrorCode::YearHasContent, {years.last()});
    }
    return years;
}

} // namespace

Result<void> PlannerSession::importGrid(PlanId id, const GridText& grid, ImportMode mode) {
    const Plan* plan = m_planner.plan(id);
    if (!plan)
        return fail(ErrorCode::NoSuchRecord);
    GridText clean = grid;
    clean.why = cleanTrimmed(grid.why);
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        clean.at(place) = cleanTrimmed(grid.at(place));
    return carryOut(StepKind::ImportList, QString::number(plan->year),
                    importOfGrid(m_planner, id, clean, mode == ImportMode::FillEmpty, today()));
}

Result<void> PlannerSession::importRecords(const std::vector<Record>& records, bool replace) {
    return yearsToTake(m_planner, records, replace).and_then([&](const QStringList& years) {
        return carryOut(StepKind::ImportDocument, years.join(QStringLiteral(", ")),
                        importOfRecords(m_planner, records));
    });
}

Result<void> PlannerSession::startYear(const std::vector<Record>& records, YearStart from) {
    return yearsToTake(m_planner, records, false).and_then([&](const QStringList& years) {
        return carryOut(stepOf(from), years.join(QStringLiteral(", ")), importOfRecords(m_planner, records));
    });
}

} // namespace ninefold
