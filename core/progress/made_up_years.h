// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <vector>

namespace ninefold {

inline constexpr int mostMadeUpYears = 100;

/// Whole years as one person might have lived them, for trying things out and for measuring: `years` (1 to
/// mostMadeUpYears) full grids, the last of them that of `today`, with every kind of action, all rules of
/// schedules and edits of them, rests, skips, notes, actions that ended and others in their place, and
/// check-ins up to the day before `today`. Parents come before children. The same arguments give the same
/// records on every machine, ids included.
[[nodiscard]] std::vector<Record> madeUpYears(QDate today, int years, unsigned seed);

} // namespace ninefold
