// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/cell_style.h"
#include "ui/widgets/cell_text.h"

namespace ninefold::ui {

/// An action's text in a cell with room, and a line below it. A long text gets smaller before it is cut.
class RoomyText {
public:
    void layOut(const QString& text, const QString& detail, const CellMetrics& metrics, QSizeF box);
    /// Draws both from the top of `box` on, which has the size they were laid out for.
    void draw(QPainter& painter, const QRectF& box, const QColor& colour) const;
    /// Draws the line alone, below a text that ends at `top`, if it fits there.
    void drawDetail(QPainter& painter, const QRectF& box, double top, const QColor& colour) const;

    [[nodiscard]] const CellText& text() const { return m_text; }
    [[nodiscard]] const CellText& detail() const { return m_detail; }

    /// The fonts for the text, from the largest to the smallest.
    [[nodiscard]] static std::vector<QFont> fonts(const CellMetrics& metrics);

private:
    double m_gap = 0; ///< between the text and the line below it
    QString m_wanted;
    QFont m_largest;
    QSizeF m_box;
    CellText m_text;
    CellText m_detail;
};

} // namespace ninefold::ui
