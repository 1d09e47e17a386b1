// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/import_content.h"

#include "app/cli/commands/year_choice.h"
#include "core/base/clean_text.h"
#include "core/model/rules.h"
#include "core/session/cell_changes.h"
#include "core/session/import_mode.h"
#include "core/session/year_start.h"

#include <algorithm>

namespace ninefold::cli {

namespace {

using BackUp = std::function<Result<QString>()>;

// The records of one year's plan; none when there is no such plan. What belongs to no year is left out.
std::vector<Record> recordsOfYear(const std::vector<Record>& records, int year) {
    Change everything;
    for (const Record& record : records)
        everything.create(record);
    Planner planner;
    if (!planner.apply(everything))
        return {};
    const Plan* plan = planner.planOfYear(year);
    std::vector<Record> chosen;
    for (const Record& record : records) {
        const auto owner = planOf(planner, record);
        if (plan && owner && *owner == plan->id)
            chosen.push_back(record);
    }
    return chosen;
}

Result<ImportContent> contentOf(std::vector<Record> records, std::optional<int> year) {
    if (!year)
        return ImportContent{std::move(records), {}};
    auto chosen = recordsOfYear(records, *year);
    if (chosen.empty())
        return fail(ErrorCode::NoSuchYear, {QString::number(*year)});
    return ImportContent{std::move(chosen), {}};
}

// The records of a year that begins with a grid.
Result<std::vector<Record>> recordsOfNewYear(int year, GridText grid, QDate today) {
    grid.why = cleanText(grid.why).trimmed();
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        grid.at(place) = cleanText(grid.at(place)).trimmed();
    Planner planner;
    Change plan;
    plan.create(Plan{PlanId::make(), year, QDate{year, 1, 1}, QDate{year, 12, 31}});
    auto applied = planner.apply(plan).and_then([&] {
        return planner.apply(importOfGrid(planner, planner.planOfYear(year)->id, grid, false, today));
    });
    if (!applied)
        return tl::make_unexpected(applied.error().error);
    return planner.records();
}

QStringList yearsIn(const std::vector<Record>& records) {
    QStringList years;
    for (const Record& record : records) {
        if (const Plan* plan = std::get_if<Plan>(&record))
            years.append(QString::number(plan->year));
    }
    return years;
}

// The first of `years` that has content.
std::optional<QString> yearWithContent(const Planner& planner, const QStringList& years) {
    for (const QString& year : years) {
        const Plan* plan = planner.planOfYear(year.toInt());
        if (plan && planner.hasContent(plan->id))
            return year;
    }
    return std::nullopt;
}

} // namespace

Result<ImportContent> readImport(const ImportCommand& command) {
    auto imported = importedFrom(command.bytes, command.name,
                                 {command.format, command.order, command.prefer, command.encoding});
    if (!imported)
        return tl::make_unexpected(imported.error());
    if (auto* list = std::get_if<ListPreview>(&imported->content))
        return ImportContent{{}, std::move(*list)};
    return contentOf(std::get<std::vector<Record>>(std::move(imported->content)), command.year);
}

Result<Done> takeIn(PlannerSession& session, const ImportContent& content, const ImportCommand& command,
                    const BackUp& backUp) {
    const Planner& planner = session.planner();
    const QDate today = session.today();
    const int listYear = yearToFill(planner, command.year, today);
    const QStringList years =
        content.list ? QStringList{QString::number(listYear)} : yearsIn(content.records);
    Done done{years.join(QStringLiteral(", ")), {}};

    if (const auto full = yearWithContent(planner, years)) {
        if (!command.replaces)
            return fail(ErrorCode::YearHasContent, {*full});
        auto backup = backUp();
        if (!backup)
            return tl::make_unexpected(backup.error());
        done.path = *backup;
    }

    Result<void> taken;
    if (const Plan* plan = content.list ? planner.planOfYear(listYear) : nullptr)
        taken = session.importGrid(plan->id, content.list->grid, ImportMode::Replace);
    else if (content.list)
        taken = recordsOfNewYear(listYear, content.list->grid, today).and_then([&](const auto& records) {
            return session.startYear(records, YearStart::List);
        });
    else
        taken = session.importRecords(content.records, command.replaces);
    return taken.map([&] { return done; });
}

} // namespace ninefold::cli
