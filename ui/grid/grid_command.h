// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <optional>

class QKeyEvent;

namespace ninefold::ui {

enum class Direction { Left, Up, Right, Down };

/// What a key asks of the grid while no cell is being edited.
struct GridCommand {
    enum class Kind {
        MoveCell,
        MoveBlock,
        SwapCells,
        SwapBlocks,
        ZoomIn,
        ZoomOut,
        Edit,
        Type,
        ToggleDone,
        Copy,
        Cut,
        Paste,
        Clear
    };
    using enum Kind;
    Kind kind;
    Direction direction = Direction::Left; ///< of moves and swaps
};

/// The command for a key; nothing for keys that are not the grid's.
[[nodiscard]] std::optional<GridCommand> commandFor(const QKeyEvent& key);

/// The neighbouring cell; the place itself at the edge.
[[nodiscard]] CellPlace cellBeside(CellPlace place, Direction direction);
/// The same cell in the neighbouring block; the place itself at the edge.
[[nodiscard]] CellPlace cellInBlockBeside(CellPlace place, Direction direction);
/// The next action in a direction, over centres and the middle block; nothing at the edge.
[[nodiscard]] std::optional<CellPlace> actionBeside(CellPlace action, Direction direction);
/// The next block in a direction, over the middle one; nothing at the edge.
[[nodiscard]] std::optional<int> blockBeside(int block, Direction direction);

} // namespace ninefold::ui
