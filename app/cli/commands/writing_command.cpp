// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/writing_command.h"

#include "app/cli/commands/import_content.h"

namespace ninefold::cli {

namespace {

Result<Done> carryOutAddYear(const AddYearCommand& command, WritingDesk& desk) {
    return desk.session()
        .and_then([&](PlannerSession* session) { return session->addYear(command.year); })
        .map([&](const PlanId&) { return Done{QString::number(command.year), {}}; });
}

Result<Done> carryOutImport(const ImportCommand& command, WritingDesk& desk) {
    return readImport(command).and_then([&](const ImportContent& content) {
        return desk.session().and_then([&](PlannerSession* session) {
            return takeIn(*session, content, command, [&] { return desk.backUp(); });
        });
    });
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
    return carryOutRestore(std::get<RestoreCommand>(command), desk);
}

} // namespace ninefold::cli
