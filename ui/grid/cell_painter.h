// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/roomy_text.h"

#include <optional>

class QPainter;
class QPainterPath;

namespace ninefold::ui {

/// One cell as it is to be painted.
struct PaintedCell {
    QRectF rect;
    QSizeF home; ///< the size its words are laid out for: the one it has when nothing moves
    CellPlace place;
    const CellFace& face;
    QString detail{}; ///< the line below an action's text, where there is room
    QString hint{};   ///< instead of a text, where there is none
};

/// What a cell looks like beside its content.
struct CellLook {
    bool isCurrent = false;
    bool hasFocus = false; ///< the grid has it
    bool isHovered = false;
    bool isReceding = false; ///< others are to be seen
    double wordOpacity = 1;  ///< 0 to 1; while the grid moves, words come and go
};

/// The words of a cell and their lines, kept from one paint to the next, and where its number stands.
struct CellWords {
    CellText compact;
    CellText besideMark; ///< of a text so long that it would lie on the mark in the corner
    RoomyText roomy;
    std::optional<QString> detail; ///< the line below an action's text, once it was made
    QRectF number{}; ///< where the percentage was painted, from the cell's corner; empty where none was
};

/// Paints single cells.
class CellPainter {
public:
    CellPainter(const Theme& theme, const CellMetrics& metrics)
        : m_theme{theme}
        , m_metrics{metrics} {}

    void paint(QPainter& painter, const PaintedCell& cell, CellLook look, CellWords& words) const;
    /// Paints what lies around the field of a cell that is being edited; `textEnd` is where its text ends.
    void paintField(QPainter& painter, const PaintedCell& cell, double textEnd, CellWords& words) const;

private:
    void paintGround(QPainter& painter, const QRectF& cell, const QColor& colour) const;
    /// Returns where the number is; empty when there is none.
    QRectF paintFoot(QPainter& painter, const PaintedCell& cell, const CellColours& colours,
                     double wordOpacity) const;
    void paintBar(QPainter& painter, const QRectF& bar, const QPainterPath& inside, double fill,
                  const QColor& colour) const;
    /// Returns where the number is; empty when there is none.
    QRectF paintText(QPainter& painter, const PaintedCell& cell, const QColor& colour,
                     CellWords& words) const;
    void paintRoomyText(QPainter& painter, const PaintedCell& cell, const QColor& colour,
                        RoomyText& text) const;
    void paintKind(QPainter& painter, const QRectF& cell, const CellFace& face,
                   const CellColours& colours) const;
    void paintQuiet(QPainter& painter, const QRectF& cell, const QColor& colour) const;
    void paintRibbon(QPainter& painter, const QRectF& cell, const CellColours& colours) const;
    void paintRing(QPainter& painter, const QRectF& cell, const CellColours& colours, CellLook look) const;

    const Theme& m_theme;
    const CellMetrics& m_metrics;
};

} // namespace ninefold::ui
