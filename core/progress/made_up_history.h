// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <vector>

namespace ninefold {

/// A believable past for an action, for samples: check-ins of a routine's slots, or logs of a measured
/// action, from its first day to the day before `today`. The same planner, action and day always give the
/// same past. Some actions go well and some do not; `seed` says which.
[[nodiscard]] std::vector<CheckIn> madeUpHistory(const Planner& planner, const Action& action, QDate today,
                                                 unsigned seed);

} // namespace ninefold
