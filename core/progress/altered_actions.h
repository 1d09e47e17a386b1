// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/planner.h"

#include <set>

namespace ninefold {

/// The actions of `plan` whose numbers may be others after `change`, which is part of the planner already; an
/// action that was erased is among them. Nothing where any of them may be: the plan itself was altered.
[[nodiscard]] std::optional<std::set<ActionId>> alteredActions(const Planner& planner, PlanId plan,
                                                               const Change& change);

} // namespace ninefold
