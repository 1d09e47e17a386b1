// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

class QWidget;

namespace ninefold::ui {

/// Adds `year` to a planner: an empty one at once; where there is an earlier year with something in it, asks
/// first what of that goes on. Nothing when the user thought better of it.
[[nodiscard]] std::optional<Result<PlanId>> startYear(PlannerSession& session, int year, QWidget* window);

/// Asks for a year and what it starts from, and adds it. Nothing when the user thought better of it.
[[nodiscard]] std::optional<Result<PlanId>> askForYear(PlannerSession& session, int suggestion,
                                                       QWidget* window);

} // namespace ninefold::ui
