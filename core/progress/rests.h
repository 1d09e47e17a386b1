// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// The rest period of a plan that contains `day`; null when none does.
[[nodiscard]] const Period* restOn(const Planner& planner, PlanId plan, QDate day);

} // namespace ninefold
