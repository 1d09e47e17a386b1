// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_face.h"
#include "ui/paper/page_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

/// Paints single cells of a page.
class PageCell {
public:
    /// What is handed in outlives it. `unit` as of PageLayout.
    PageCell(const Theme& theme, const PageText& text, double unit)
        : m_theme{theme}
        , m_text{text}
        , m_unit{unit} {}

    void paint(QPainter& painter, const QRectF& cell, CellPlace place, const CellFace& face) const;
    /// An empty cell to write into, with its place in `order` in the corner.
    void paintEmpty(QPainter& painter, const QRectF& cell, CellPlace place, CellOrder order) const;
    /// The mark of a routine or of a task that is done, in a square of `side`.
    void paintRoutineMark(QPainter& painter, QPointF corner, double side, const QColor& colour) const;
    void paintDoneMark(QPainter& painter, QPointF corner, double side, const QColor& colour) const;
    /// The bar at the foot of a cell.
    void paintBar(QPainter& painter, const QRectF& cell, double fill, const QColor& colour) const;

private:
    /// A task to tick by pen.
    void paintOpenMark(QPainter& painter, QPointF corner, double side) const;
    void paintText(QPainter& painter, const QRectF& box, const CellFace& face, const TextStyle& style) const;
    void paintMark(QPainter& painter, const QRectF& cell, const CellFace& face, const QColor& colour) const;
    [[nodiscard]] QRectF textBox(const QRectF& cell, const CellFace& face, const TextStyle& style) const;
    [[nodiscard]] double radius() const { return 1.4 * m_unit; }

    const Theme& m_theme;
    const PageText& m_text;
    double m_unit;
};

} // namespace ninefold::ui
