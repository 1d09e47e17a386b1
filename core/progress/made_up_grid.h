// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <array>

namespace ninefold {

/// One action of the made-up grid.
struct MadeUpAction {
    const char* text;
    ActionKind kind = ActionKind::Routine;
    const char* when = "";
    const char* unit = "";
    int target = 0;
};

/// One block of it.
struct MadeUpBlock {
    const char* subGoal;
    std::array<MadeUpAction, 8> actions;
};

/// What the person of the made-up years plans, year after year, in row-major order of blocks and cells.
[[nodiscard]] const std::array<MadeUpBlock, 8>& madeUpGrid();

/// Its times of day in the order in which they come.
[[nodiscard]] QStringList madeUpTimesOfDay();

} // namespace ninefold
