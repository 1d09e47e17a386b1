// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_text.h"

#include "ui/grid/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

void CellText::layOut(const QString& text, const QFont& font, QSizeF box) {
    if (text == m_text && font == m_font && box == m_box)
        return;
    m_text = text;
    m_font = font;
    m_box = box;
    m_isElided = false;
    m_lines.clear();
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics{font};
    m_lineHeight = metrics.height();
    constexpr qsizetype longestShown = 1000; // no cell is large enough for more
    const int most = std::max(1, static_cast<int>(std::floor((box.height() + 0.5) / m_lineHeight)));
    QStringList lines = brokenIntoLines(text.left(longestShown), font, box.width(), most);
    m_isElided = lines.size() > most;
    if (m_isElided) {
        lines.resize(most);
        QString& last = lines.last();
        last += QChar{0x2026};
        last = metrics.elidedText(last, Qt::ElideRight, box.width());
    }
    for (const QString& line : lines)
        m_lines.push_back(made(line));
}

CellText::Line CellText::made(const QString& text) const {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QStaticText line{text};
    line.setTextFormat(Qt::PlainText);
    line.setTextOption(option);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, m_font);
    return {line, line.size().width(), sinkOf(text)};
}

double CellText::sinkOf(const QString& text) const {
    QTextLayout layout{text, m_font};
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(m_box.width() * 2);
    layout.endLayout();
    return line.ascent() - QFontMetricsF{m_font}.ascent();
}

void CellText::draw(QPainter& painter, const QRectF& box, const QColor& colour) const {
    painter.setFont(m_font);
    painter.setPen(colour);
    double y = box.center().y() - m_lineHeight * static_cast<double>(m_lines.size()) / 2;
    for (const Line& line : m_lines) {
        painter.drawStaticText(
            QPointF{std::round(box.center().x() - line.width / 2), std::round(y - line.sink)}, line.text);
        y += m_lineHeight;
    }
}

std::vector<QString> CellText::lines() const {
    std::vector<QString> texts;
    for (const Line& line : m_lines)
        texts.push_back(line.text.text());
    return texts;
}

} // namespace ninefold::ui
