// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/day_table_model.h"

namespace ninefold::ui {

/// Why a block of cells cannot be laid over a table of days.
struct PasteProblem {
    enum class Kind {
        NothingThere,  ///< the clipboard has no text
        NotUnderstood, ///< neither a mark nor an amount
        DayToCome,     ///< and it is not skipped
        Outside,       ///< to the right of the last day or below the last action
        Broken,        ///< a quotation mark is not closed
    };

    Kind kind = Kind::NothingThere;
    int row = 0;    ///< in the block, from 0
    int column = 0; ///< in the block, from 0
    QString text{};
    QString action{}; ///< whose row it is; empty outside
    QDate day{};      ///< whose column it is; invalid outside
};

/// The problem as a sentence that names the cell.
[[nodiscard]] QString problemText(const PasteProblem& problem);

/// What `text`, rows of cells with tabs between as spreadsheets copy them, says about the days from the first
/// of `target` on; one cell is for all of `target`. Cells are read by typedMark(): an empty one leaves its
/// day as it is, a nought removes its state. `target` is not empty and belongs to `table`.
[[nodiscard]] tl::expected<std::vector<DayEntry>, PasteProblem>
pastedDays(const DayTableModel& table, const QModelIndexList& target, const QString& text);

} // namespace ninefold::ui
