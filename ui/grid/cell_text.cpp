// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_text.h"

#include "ui/grid/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr qsizetype longestShown = 1000; // no cell is large enough for more
constexpr qsizetype sample = 40;         // enough to see which fonts a text needs
constexpr double narrowest = 0.78;       // rather than breaking a word

// The font, a little narrower where that keeps the longest word of a text on one line.
QFont fitted(const QFont& font, QStringView text, double width) {
    const QFontMetricsF metrics{font};
    double widest = 0;
    for (const QStringView line : text.split(QLatin1Char{'\n'})) {
        for (const QStringView word : line.split(QLatin1Char{' '}, Qt::SkipEmptyParts))
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    }
    if (widest <= width || width < widest * narrowest)
        return font;
    QFont narrowed = font;
    narrowed.setStretch(static_cast<int>(std::floor(width / widest * 100)) - 1);
    return narrowed;
}

} // namespace

void CellText::layOut(const QString& text, const QFont& font, QSizeF box) {
    if (text == m_text && font == m_wantedFont && box == m_box)
        return;
    m_text = text;
    m_wantedFont = font;
    m_box = box;
    m_isElided = false;
    m_lines.clear();
    if (text.isEmpty())
        return;
    const QString shown = text.left(longestShown);
    m_font = fitted(font, shown, box.width());
    const QFontMetricsF metrics{m_font};
    // A text in another script may need a taller font than the one that was asked for.
    m_lineHeight = std::max(metrics.height(), made(text.left(sample)).size().height());
    const int most = std::max(1, static_cast<int>(std::floor((box.height() + 0.5) / m_lineHeight)));
    QStringList lines = brokenIntoLines(shown, m_font, box.width(), most);
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

QStaticText CellText::made(const QString& text) const {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QStaticText line{text};
    line.setTextFormat(Qt::PlainText);
    line.setTextOption(option);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, m_font);
    return line;
}

void CellText::draw(QPainter& painter, const QRectF& box, const QColor& colour, bool isCentred) const {
    painter.setFont(m_font);
    painter.setPen(colour);
    double y = isCentred ? box.center().y() - height() / 2 : box.top();
    const bool isFromTheRight = m_text.isRightToLeft();
    for (const QStaticText& line : m_lines) {
        const QSizeF size = line.size();
        const double rest = box.width() - size.width();
        const double before = isCentred ? rest / 2 : isFromTheRight ? rest : 0;
        const double top = y + (m_lineHeight - size.height()) / 2;
        painter.drawStaticText(QPointF{std::round(box.left() + before), std::round(top)}, line);
        y += m_lineHeight;
    }
}

std::vector<QString> CellText::lines() const {
    std::vector<QString> texts;
    for (const QStaticText& line : m_lines)
        texts.push_back(line.text());
    return texts;
}

} // namespace ninefold::ui
