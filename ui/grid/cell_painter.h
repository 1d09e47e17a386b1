// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/cell_style.h"
#include "ui/grid/cell_text.h"

class QPainter;

namespace ninefold::ui {

/// What a cell looks like beside its content.
struct CellLook {
    bool isCurrent = false;
    bool hasFocus = false; ///< the grid has it
    bool isHovered = false;
};

/// Paints single cells.
class CellPainter {
public:
    CellPainter(const Theme& theme, const CellMetrics& metrics)
        : m_theme{theme}
        , m_metrics{metrics} {}

    /// `text` keeps the cell's broken lines between two calls.
    void paint(QPainter& painter, const QRectF& cell, CellPlace place, const CellFace& face, CellLook look,
               CellText& text) const;
    /// Paints what lies under the field of a cell that is being edited.
    void paintField(QPainter& painter, const QRectF& field, CellPlace place, const CellFace& face) const;

private:
    void paintGround(QPainter& painter, const QRectF& cell, const QColor& colour) const;
    void paintBar(QPainter& painter, const QRectF& cell, double fill, const QColor& colour) const;
    void paintText(QPainter& painter, const QRectF& box, CellPlace place, const CellFace& face,
                   const QColor& colour, CellText& text) const;
    void paintKind(QPainter& painter, const QRectF& cell, const CellFace& face,
                   const CellColours& colours) const;
    void paintRing(QPainter& painter, const QRectF& cell, const CellColours& colours, CellLook look) const;

    const Theme& m_theme;
    const CellMetrics& m_metrics;
};

} // namespace ninefold::ui
