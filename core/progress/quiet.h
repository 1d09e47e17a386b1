// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// Whether a routine in force on the user's date `today` has been silent: nothing done for 14 days, rests
/// left out, although at least two of its slots went by. False for other kinds.
[[nodiscard]] bool isQuiet(const Planner& planner, const Action& action, QDate today);

/// Whether nothing was done of any action of a sub-goal for 28 days, rests left out, although one that is a
/// routine or measured was in force all the time.
[[nodiscard]] bool isQuiet(const Planner& planner, PlanId plan, int block, QDate today);

} // namespace ninefold
