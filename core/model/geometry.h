// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

namespace ninefold {

/// The middle of a block, and of the blocks.
inline constexpr int centre = 4;

/// One of the 81 cells: block 0–8 and cell 0–8 within it, both row-major from the top left, 4 in the centre.
/// Two cells may show the same text: see textPlace().
struct CellPlace {
    int block = centre;
    int cell = centre;

    /// Row and column 0–8 in the 9×9 grid.
    [[nodiscard]] constexpr int row() const { return block / 3 * 3 + cell / 3; }
    [[nodiscard]] constexpr int column() const { return block % 3 * 3 + cell % 3; }
    [[nodiscard]] static constexpr CellPlace atRowColumn(int row, int column) {
        return {row / 3 * 3 + column / 3, row % 3 * 3 + column % 3};
    }

    [[nodiscard]] constexpr bool isCore() const { return block == centre && cell == centre; }
    /// A sub-goal, in the middle block or in the centre of its own block.
    [[nodiscard]] constexpr bool isSubGoal() const { return (block == centre) != (cell == centre); }
    [[nodiscard]] constexpr bool isAction() const { return block != centre && cell != centre; }
    /// The block a sub-goal or an action belongs to: 0–8 without 4; 4 for the core.
    [[nodiscard]] constexpr int ownBlock() const { return block == centre ? cell : block; }
    /// The one place that stands for the text shown here: a sub-goal in the middle block stands in the centre
    /// of its own block, everything else where it is. There are 73 of them.
    [[nodiscard]] constexpr CellPlace textPlace() const {
        return {ownBlock(), block == centre ? centre : cell};
    }
    /// The other cell that shows the same text; the place itself when there is none.
    [[nodiscard]] constexpr CellPlace mirror() const { return isSubGoal() ? CellPlace{cell, block} : *this; }

    friend constexpr bool operator==(const CellPlace&, const CellPlace&) = default;
    friend constexpr auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

/// How people number the eight places around a centre.
enum class CellOrder {
    Rows,    ///< row-major from the top left
    Top,     ///< clockwise from the top
    Bottom,  ///< clockwise from the bottom
    Letters, ///< Matsumura's A–H: bottom, left, top, right, bottom left, top left, top right, bottom right
};

/// The eight places around a centre in `order`.
[[nodiscard]] const std::array<int, 8>& ring(CellOrder order);

/// The 73 text places in `order`: the core, the sub-goals, then block by block the actions.
[[nodiscard]] const std::array<CellPlace, 73>& textPlaces(CellOrder order);

/// The text place after (or before) `place`'s text in `order`, wrapping around.
[[nodiscard]] CellPlace nextTextPlace(CellPlace place, CellOrder order, bool forward = true);

} // namespace ninefold
