// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

namespace ninefold {

/// Reads an indented outline: core, sub-goals and actions by depth, or sub-goals and actions where nothing
/// stands above them. Any width of indentation, tabs or full-width spaces; bullets, numbers and check boxes
/// are taken off (markedLines()); an action with a check box is a task. Where nothing is indented the marks
/// tell the levels. A mark without a text leaves its cell empty. Errors as of gridFromItems().
[[nodiscard]] Result<ListPreview> readOutline(const QString& text, CellOrder order);

/// The grid as an outline with `- ` and two spaces a level; readOutline() with the same order gives it back.
/// A line break in a cell becomes a space; `why` and check boxes are not in it.
[[nodiscard]] QString writeOutline(const GridText& grid, CellOrder order);

} // namespace ninefold
