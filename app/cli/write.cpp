// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/write.h"

#include "app/cli/commands/file_desk.h"
#include "app/cli/commands/hand_over.h"

namespace ninefold::cli {

Result<Done> write(const WritingCommand& command, const Context& context) {
    if (auto answered = handOver(context.planner, command))
        return *answered;
    FileDesk desk{context.planner, context.clock};
    auto done = carryOut(command, desk);
    if (done || done.error().code != ErrorCode::PlannerLocked)
        return done;
    // A window that was just opening the planner when it was asked first can answer now.
    if (auto answered = handOver(context.planner, command))
        return *answered;
    return done;
}

} // namespace ninefold::cli
