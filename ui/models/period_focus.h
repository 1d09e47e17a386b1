// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/today_list.h"
#include "core/session/planner_session.h"

namespace ninefold::ui {

// The few actions that a review period is about.

/// Whether an action is in focus in the review period of its plan that contains `day`, or the nearest one.
[[nodiscard]] bool isInFocus(const Planner& planner, const Action& action, QDate day);
/// How many actions of a plan are in focus on one of `days`.
[[nodiscard]] int countInFocus(const Planner& planner, PlanId plan, DateSpan days);

/// Leaves out what is not in focus. Returns how much of what the day asks for that was.
int keepFocus(TodayList& list, const Planner& planner);

/// Puts an action in focus for `days`, or takes it out of it. Returns what to say about it, also where there
/// is no room for another one.
[[nodiscard]] Result<QString> toggleFocus(PlannerSession& session, ActionId action, DateSpan days);

} // namespace ninefold::ui
