// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/grid_text.h"

#include <rapidcheck.h>

#include <ostream>

namespace ninefold {

/// How RapidCheck shows a grid that breaks a property: its texts with their places.
void showValue(const GridText& grid, std::ostream& out);

} // namespace ninefold

namespace ninefold::test {

/// Grids whose texts are made of what lists and tables have to tell apart: marks, quotes, separators,
/// letters of several scripts and, where `lineBreaks`, line breaks. Texts have no white space at their ends,
/// as those of a planner.
[[nodiscard]] rc::Gen<GridText> grids(bool lineBreaks);

} // namespace ninefold::test
