// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/roomy_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

std::vector<QFont> RoomyText::fonts(const CellMetrics& metrics) {
    std::vector<QFont> fonts{metrics.text};
    for (const int step : {15, 13, 12}) {
        const int pixels = static_cast<int>(std::lround(step * metrics.unit));
        if (pixels >= fonts.back().pixelSize())
            continue;
        fonts.push_back(metrics.text);
        fonts.back().setPixelSize(pixels);
    }
    return fonts;
}

void RoomyText::layOut(const QString& text, const QString& detail, const CellMetrics& metrics, QSizeF box) {
    m_gap = 3 * metrics.unit;
    const double line = QFontMetricsF{metrics.number}.height() + 1;
    // Two lines of text come before the detail, which the inspector has as well.
    const double rest = box.height() - m_gap - 2 * QFontMetricsF{metrics.text}.height();
    const double lines = std::clamp(std::floor(rest / line), 0.0, 2.0);
    m_detail.layOut(lines > 0 ? detail : QString{}, metrics.number, {box.width(), lines * line});
    const QSizeF left{box.width(), box.height() - m_detail.height() - m_gap};
    if (text == m_wanted && metrics.text == m_largest && left == m_box)
        return;
    m_wanted = text;
    m_largest = metrics.text;
    m_box = left;
    for (const QFont& font : fonts(metrics)) {
        m_text.layOut(text, font, left);
        if (!m_text.isElided())
            break;
    }
}

void RoomyText::draw(QPainter& painter, const QRectF& box, const QColor& colour) const {
    m_text.draw(painter, box, colour, false);
    drawDetail(painter, box, box.top() + m_text.height(), colour);
}

void RoomyText::drawDetail(QPainter& painter, const QRectF& box, double top, const QColor& colour) const {
    const QRectF below{box.left(), top + m_gap, box.width(), m_detail.height()};
    if (below.bottom() <= box.bottom() + 0.5)
        m_detail.draw(painter, below, colour, false);
}

} // namespace ninefold::ui
