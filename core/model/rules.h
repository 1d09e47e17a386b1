// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// The first rule that `record`, which is part of `planner`, breaks: by itself, or together with its
/// neighbours. Checking every record of a planner checks the planner.
[[nodiscard]] std::optional<Violation> firstViolation(const Planner& planner, const Record& record);

/// The plan a record belongs to; nothing for settings.
[[nodiscard]] std::optional<PlanId> planOf(const Planner& planner, const Record& record);

} // namespace ninefold
