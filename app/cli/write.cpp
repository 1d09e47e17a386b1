// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/write.h"

#include "app/cli/commands/file_desk.h"
#include "app/cli/commands/hand_over.h"

#include <QDeadlineTimer>
#include <QThread>

namespace ninefold::cli {

namespace {

constexpr int patience = 1'000; ///< milliseconds
constexpr int pause = 50;

} // namespace

Result<Done> write(const WritingCommand& command, const Context& context) {
    const QDeadlineTimer deadline{patience};
    while (true) {
        if (auto answered = handOver(context.planner, command))
            return *answered;
        FileDesk desk{context.planner, context.clock};
        auto done = carryOut(command, desk);
        if (done || done.error().code != ErrorCode::PlannerLocked || deadline.hasExpired())
            return done;
        // A window that is just opening or closing the planner holds its lock but does not listen.
        QThread::msleep(pause);
    }
}

} // namespace ninefold::cli
