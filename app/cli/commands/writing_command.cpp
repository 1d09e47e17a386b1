// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/writing_command.h"

#include "app/cli/commands/action_choice.h"
#include "app/cli/commands/import_content.h"
#include "core/progress/made_up_grid.h"
#include "core/progress/made_up_years.h"

#include <algorithm>

namespace ninefold::cli {

namespace {

Result<Done> carryOutAddYear(const AddYearCommand& command, WritingDesk& desk) {
    return desk.session()
        .and_then([&](PlannerSession* session) { return session->addYear(command.year); })
        .map([&](const PlanId&) {
            return Done{QString::number(command.year), {}};
        });
}

Result<Done> carryOutImport(const ImportCommand& command, WritingDesk& desk) {
    return readImport(command).and_then([&](const ImportContent& content) {
        return desk.session().and_then([&](PlannerSession* session) {
            return takeIn(*session, content, command, [&] { return desk.backUp(); });
        });
    });
}

Result<Done> check(const CheckCommand& command, PlannerSession& session) {
    const QDate date = command.date.value_or(session.today());
    return actionNamed(session.planner(), command.action, date).and_then([&](const Action* action) {
        const Done done{{}, {}, action->text, dateToText(date)};
        return session.checkIn({action->id, date, command.record, command.amount}).map([&] { return done; });
    });
}

Result<Done> fillWithSample(const SampleCommand& command, PlannerSession& session) {
    const QDate asOf = command.asOf.value_or(session.today());
    auto records = madeUpYears(asOf, command.years, command.seed);
    Done done;
    done.count = static_cast<int>(std::count_if(records.begin(), records.end(), [](const Record& record) {
        return std::holds_alternative<CheckIn>(record);
    }));
    QStringList years;
    for (const Record& record : records) {
        if (const Plan* plan = std::get_if<Plan>(&record))
            years.append(QString::number(plan->year));
    }
    PlannerSettings settings = session.planner().settings();
    if (settings.whenOrder.isEmpty()) {
        settings.whenOrder = madeUpTimesOfDay();
        records.emplace_back(settings);
    }
    done.years = years.join(QStringLiteral(", "));
    return session.importRecords(records, false).map([&] { return done; });
}

Result<Done> carryOutCheck(const CheckCommand& command, WritingDesk& desk) {
    return desk.session().and_then([&](PlannerSession* session) { return check(command, *session); });
}

Result<Done> carryOutSample(const SampleCommand& command, WritingDesk& desk) {
    return desk.session().and_then(
        [&](PlannerSession* session) { return fillWithSample(command, *session); });
}

Result<Done> carryOutRestore(const RestoreCommand& command, WritingDesk& desk) {
    return desk.restore(command.backup).map([](const QString& aside) { return Done{{}, aside}; });
}

} // namespace

Result<Done> carryOut(const WritingCommand& command, WritingDesk& desk) {
    if (const auto* addYear = std::get_if<AddYearCommand>(&command))
        return carryOutAddYear(*addYear, desk);
    if (const auto* import = std::get_if<ImportCommand>(&command))
        return carryOutImport(*import, desk);
    if (const auto* check = std::get_if<CheckCommand>(&command))
        return carryOutCheck(*check, desk);
    if (const auto* sample = std::get_if<SampleCommand>(&command))
        return carryOutSample(*sample, desk);
    return carryOutRestore(std::get<RestoreCommand>(command), desk);
}

} // namespace ninefold::cli
