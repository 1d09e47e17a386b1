// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/instance/instance_message.h"

#include <optional>

namespace ninefold::ui {

/// The answer of the window that has the planner at `plannerPath` open; nothing when no window has. NoAnswer
/// when there is one that does not answer within `patience` milliseconds, or refuses. Blocks.
[[nodiscard]] Result<std::optional<QByteArray>>
askInstance(const QString& plannerPath, const InstanceMessage& request, int patience = 60'000);

/// Asks the window that has the planner open to come to the front, with this process's activation token if
/// the desktop gave it one. False when no window has it open or it does not answer.
[[nodiscard]] bool raiseInstance(const QString& plannerPath);

} // namespace ninefold::ui
