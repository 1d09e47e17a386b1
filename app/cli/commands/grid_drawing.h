// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold::cli {

/// The grid of a plan as a person reads it in a terminal 80 columns wide: year, core goal and why, then block
/// by block a table of three by three cells. An action is labelled `block.cell`, as commands name it, and
/// marked when it is a routine, a task, done, or measured. What is rated shows its rate so far on the user's
/// date `today`. Empty blocks are left out.
[[nodiscard]] QString gridDrawing(const Planner& planner, const Plan& plan, QDate today);

} // namespace ninefold::cli
