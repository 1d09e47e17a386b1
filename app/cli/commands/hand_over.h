// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"

namespace ninefold::cli {

/// What the window does with a command that came over its local socket: carries it out at `desk` and gives
/// the bytes of the answer. Bytes that are no command of this version are answered with an empty array, and
/// nothing is done.
[[nodiscard]] QByteArray answerCommand(const QByteArray& command, WritingDesk& desk);

/// Asks the window that has the planner at `plannerPath` open to carry out `command`. Nothing when no window
/// has; NoAnswer when it does not answer, or not as this version does.
[[nodiscard]] std::optional<Result<Done>> handOver(const QString& plannerPath, const WritingCommand& command);

} // namespace ninefold::cli
