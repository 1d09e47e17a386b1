// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"
#include "app/cli/run.h"

namespace ninefold::cli {

/// Has `command` carried out by the window that has the planner open, or does it under the planner's own lock
/// when no window has.
[[nodiscard]] Result<Done> write(const WritingCommand& command, const Context& context);

} // namespace ninefold::cli
