// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/numbers.h"

#include <optional>

namespace ninefold::ui {

/// What one of the 81 cells shows.
struct CellFace {
    QString text;
    QString goal;                   ///< actions: the text of their sub-goal
    std::optional<ActionId> action; ///< absent in centres and in free cells
    ActionKind kind = ActionKind::None;
    bool isDone = false;        ///< a task that is done
    bool isQuiet = false;       ///< silent for long, see isQuiet(); never so in a year that is over
    bool isInFocus = false;     ///< in the review period; of a sub-goal, whether one of its actions is
    std::optional<double> fill; ///< an action's rate so far, 0 to 1; absent where nothing is rated
    std::optional<int> percent; ///< the rate so far of any cell as people read it; absent where there is none

    friend bool operator==(const CellFace&, const CellFace&) = default;
};

/// The face of a cell of `plan` on `day`, with the numbers of `period`, the plan's whole year unless named,
/// up to then.
[[nodiscard]] CellFace faceOf(const Numbers& numbers, PlanId plan, CellPlace place, QDate day,
                              const std::optional<DateSpan>& period = {});

/// One of the nine positions of a block, or of the blocks: "top left".
[[nodiscard]] QString spotText(int position);

/// What a block is called: the text of its sub-goal, else where it is: "Block: top left",
/// "Middle block".
[[nodiscard]] QString blockText(int block, const QString& goal);

/// The words for where a cell is: "Algorithms, top left"; "top left block, left" while the
/// sub-goal has no text.
[[nodiscard]] QString whereText(CellPlace place, const CellFace& face);

/// Kind and state in words: "Task, done", "Core goal"; what an empty cell is for.
[[nodiscard]] QString stateText(CellPlace place, const CellFace& face);

} // namespace ninefold::ui
