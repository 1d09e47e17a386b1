// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_command.h"
#include "ui/models/grid_model.h"

namespace ninefold::ui {

/// What keys and menus do to a cell that is not being edited: marks, swaps, the clipboard.
class CellCommands : public QObject {
    Q_OBJECT

public:
    explicit CellCommands(GridModel& model, QObject* parent = nullptr);

    /// Swaps with the next action in a direction; sub-goals take their block along. Returns where the cell is
    /// then.
    CellPlace swapCells(CellPlace place, Direction direction);
    /// Swaps the cell's block with the next one. Returns where the cell is then.
    CellPlace swapBlocks(CellPlace place, Direction direction);
    /// Swaps two actions, or the blocks of two sub-goals. Returns where what was at `from` is then.
    CellPlace swap(CellPlace from, CellPlace to);
    /// Gives a cell a text that came from elsewhere; asks for a plan first where there is none.
    void put(CellPlace place, const QString& text);
    /// Marks a task done, or not done; ticks today's routine, and says so.
    void toggleDone(CellPlace place);
    /// Puts an action in focus for the running review period or takes it out of it, and says so.
    void toggleFocus(CellPlace place);
    void copy(CellPlace place);
    void cut(CellPlace place);
    /// Gives the cell the text of the clipboard; a list or a range is announced instead.
    void paste(CellPlace place);
    void clear(CellPlace place);

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// A quiet sentence: why a key did nothing.
    void messageRaised(const QString& text);
    /// There is no plan to write in. Whoever makes one does so at once.
    void planWanted();
    /// The clipboard holds more than one cell.
    void importTextRequested(const QString& text);
    /// The clipboard holds a file.
    void importFileRequested();
    /// Clearing this cell would lose its past; nothing was done.
    void recordsInTheWay(ninefold::CellPlace place);

private:
    void report(CellPlace place, const Result<void>& result);

    GridModel& m_model;
};

} // namespace ninefold::ui
