// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <QString>

#include <array>

namespace ninefold {

/// A check box before an action's text, which makes it a task.
enum class CheckBox { None, Open, Done };

/// The 73 texts of a grid and the check boxes before them: what an outline or a table says, and what a list
/// is exported from.
struct GridText {
    QString core;
    QString why;
    std::array<QString, 9> subGoals;                ///< by block; [4] stays empty
    std::array<std::array<QString, 9>, 9> actions;  ///< by block and cell; row and column 4 stay empty
    std::array<std::array<CheckBox, 9>, 9> boxes{}; ///< of the actions, likewise

    /// The text of a place (either cell of a sub-goal).
    [[nodiscard]] const QString& at(CellPlace place) const {
        if (place.isCore())
            return core;
        const auto block = static_cast<std::size_t>(place.ownBlock());
        return place.isSubGoal() ? subGoals[block] : actions[block][static_cast<std::size_t>(place.cell)];
    }
    [[nodiscard]] QString& at(CellPlace place) {
        return const_cast<QString&>(static_cast<const GridText&>(*this).at(place));
    }
    /// The check box of an action.
    [[nodiscard]] CheckBox& box(CellPlace action) {
        return boxes[static_cast<std::size_t>(action.block)][static_cast<std::size_t>(action.cell)];
    }
    [[nodiscard]] CheckBox box(CellPlace action) const { return const_cast<GridText*>(this)->box(action); }
    /// How many of the 73 texts are not empty.
    [[nodiscard]] int filled() const {
        int count = 0;
        for (const CellPlace place : textPlaces(CellOrder::Rows))
            count += at(place).isEmpty() ? 0 : 1;
        return count;
    }

    friend bool operator==(const GridText&, const GridText&) = default;
};

} // namespace ninefold
