// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rehearsal.h"

namespace ninefold::cli {

Result<Rehearsal> rehearsed(const ImportCommand& command, const ImportContent& content,
                            const std::vector<Record>& records, const Clock& clock) {
    const auto nothingToLose = [] { return Result<QString>{QString{}}; };
    return PlannerDocument::inMemory(records, clock).and_then([&](std::unique_ptr<PlannerDocument> planner) {
        return takeIn(planner->session(), content, command, nothingToLose).map([&](const Done& done) {
            return Rehearsal{std::move(planner), done};
        });
    });
}

} // namespace ninefold::cli
