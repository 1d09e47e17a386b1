// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"

namespace ninefold::cli {

/// What a file that is to be imported says: a planner's records, or one grid.
struct ImportContent {
    std::vector<Record> records{};     ///< of a document; those of one year if the command names one
    std::optional<ListPreview> list{}; ///< of everything else
};

/// Reads the bytes of `command`. Everything that is wrong with them is found here, before a planner is
/// touched; NoSuchYear for a document that does not have the year the command names.
[[nodiscard]] Result<ImportContent> readImport(const ImportCommand& command);

/// Takes `content` into a planner as one step, in the place of what is there if the command says so; a year
/// that has content is refused with YearHasContent otherwise. `backUp` is called before anything is lost.
[[nodiscard]] Result<Done> takeIn(PlannerSession& session, const ImportContent& content,
                                  const ImportCommand& command,
                                  const std::function<Result<QString>()>& backUp);

} // namespace ninefold::cli
