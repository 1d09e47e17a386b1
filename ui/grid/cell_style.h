// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_face.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace ninefold::ui {

/// How strongly a hint is painted where a text is still missing.
inline constexpr double quietly = 0.7;

/// The sizes of a cell's parts, in logical pixels.
struct CellMetrics {
    double unit = 1;    ///< the base text's size over 13
    double padding = 6; ///< between the cell's edge and its text
    double radius = 7;
    double bar = 3; ///< the height of the bar at the foot
    double ring = 2;
    double mark = 16;     ///< the corner that a mark takes; its parts grow with it
    QFont text;           ///< of actions
    QFont headline;       ///< of sub-goals and the core
    QFont number;         ///< of percentages, and of the line below an action's text
    bool isRoomy = false; ///< for the cells of one block: an action's text is at the top, its numbers below

    /// For cells of size `cell`: larger cells have larger text.
    [[nodiscard]] static CellMetrics of(const QFont& base, QSizeF cell);
    /// The same for the cells of a block that fills the view.
    [[nodiscard]] static CellMetrics roomy(const QFont& base, QSizeF cell);
    /// The smallest cell: it shows two lines. `isRoomy`: with a bar and its number below them.
    [[nodiscard]] static QSizeF smallestCell(const QFont& base, bool isRoomy = false);

    /// Where the text goes: clear of the bar, and of the mark in the corner. When roomy, the line below an
    /// action's text goes there too.
    [[nodiscard]] QRectF textBox(const QRectF& cell, const CellFace& face) const;
    /// What of `box` is beside the mark in the corner; all of it where there is none.
    [[nodiscard]] QRectF besideMark(const QRectF& box, const CellFace& face) const;
};

/// The colours of one cell.
struct CellColours {
    QColor ground;
    QColor text;
    QColor mark; ///< bar, marks, outline under the pointer; 3:1 on the ground
    QColor ring; ///< around the current cell; 3:1 on the ground and beside the cell

    [[nodiscard]] static CellColours of(const Theme& theme, CellPlace place, const CellFace& face);
};

} // namespace ninefold::ui
