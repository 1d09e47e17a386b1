// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"

namespace ninefold::cli {

/// The action that a command names: by its id, or by its place as `block.cell` (`0.1`), which is the action
/// in force on `date` in the plan that contains it. NoSuchAction when there is none, BlockIsCentre or
/// CellIsCentre for a place that no action has.
[[nodiscard]] Result<const Action*> actionNamed(const Planner& planner, const QString& name, QDate date);

} // namespace ninefold::cli
