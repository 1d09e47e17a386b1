// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/import_content.h"
#include "core/session/planner_document.h"

namespace ninefold::cli {

/// An import as it would turn out: the planner, in memory, and what was done to it.
struct Rehearsal {
    std::unique_ptr<PlannerDocument> planner;
    Done done;
};

/// Takes `content` into a planner in memory that holds `records`; the Error that the import would be refused
/// with. `clock` outlives it.
[[nodiscard]] Result<Rehearsal> rehearsed(const ImportCommand& command, const ImportContent& content,
                                          const std::vector<Record>& records, const Clock& clock);

} // namespace ninefold::cli
