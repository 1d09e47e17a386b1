// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold::test {

/// A planner with every kind of record and every field, that keeps all rules; the same for the same seed.
[[nodiscard]] Planner randomPlanner(unsigned seed);

} // namespace ninefold::test
