// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

namespace ninefold {

/// One line of an outline or a Markdown list.
struct ListItem {
    int line = 0;                  ///< counted from 1
    int depth = 0;                 ///< 0 for the outermost
    bool isMarked = false;         ///< had a bullet, a number or a heading mark
    QString text{};                ///< empty: holds its place and nothing else
    CheckBox box = CheckBox::None; ///< of an action; nobody asks for another's
};

/// Puts items on the grid: core, sub-goals and actions by depth, children around their centre in `order`.
/// Several outermost items are sub-goals of a core that is not named. A ninth child is refused with
/// TooManySubGoals or TooManyActions, several outermost items with grandchildren with SeveralCores, a list
/// without any text with NothingToImport; what is deeper than an action is left out.
[[nodiscard]] Result<ListPreview> gridFromItems(std::vector<ListItem> items, CellOrder order);

/// An item of a grid as a list shows it.
struct OutlineEntry {
    int depth = 0; ///< 0 core, 1 sub-goal, 2 action
    QString text{};
    CheckBox box = CheckBox::None;
};

/// The texts of a grid from the core inwards, as far as they are needed to tell each text's place: an empty
/// entry holds the place of a cell that has a later neighbour.
[[nodiscard]] std::vector<OutlineEntry> itemsOfGrid(const GridText& grid, CellOrder order);

} // namespace ninefold
