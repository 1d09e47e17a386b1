// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"

#include <optional>

namespace ninefold::cli {

/// The plan of `year`; without one the plan of the user's date `today`, else the last one before it, else
/// the first. NoSuchYear when there is none.
[[nodiscard]] Result<const Plan*> planToShow(const Planner& planner, std::optional<int> year, QDate today);

/// The year that a list goes to when none is named: the year of the plan that contains `today`, else of
/// `today`.
[[nodiscard]] int yearToFill(const Planner& planner, std::optional<int> year, QDate today);

} // namespace ninefold::cli
