// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold::ui {

/// An action's kind, and when or how much, as `day` sees it: "Routine · Mon–Fri · morning", "Measured · 9 of
/// 20 problems", "Done · 30 August", "Not counted".
[[nodiscard]] QString detailText(const Planner& planner, const Action& action, QDate day);

} // namespace ninefold::ui
