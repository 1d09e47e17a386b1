// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold::ui {

// What all sheets have in common, in millimetres on A4.

inline constexpr double sheetShortSide = 210;
inline constexpr double sheetMargin = 10; ///< most printers reach this far
inline constexpr double sheetFoot = 4;

} // namespace ninefold::ui
