// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_text.h"

#include "ui/widgets/emoji_runs.h"
#include "ui/widgets/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr qsizetype longestShown = 1000; // no cell is large enough for more
constexpr qsizetype sample = 40;         // enough to see which fonts a text needs
constexpr double narrowest = 0.78;       // rather than breaking a word
constexpr int furthest = 70;             // in hundredths, for that

double widestWord(const QFont& font, QStringView text) {
    const QFontMetricsF metrics{font};
    double widest = 0;
    for (const QStringView line : text.split(QLatin1Char{'\n'})) {
        for (const QStringView word : line.split(QLatin1Char{' '}, Qt::SkipEmptyParts))
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    }
    return widest;
}

// The font, a little narrower where that keeps the longest word of a text on one line.
QFont fitted(const QFont& font, QStringView text, double width) {
    const double widest = widestWord(font, text);
    if (widest <= width || width < widest * narrowest)
        return font;
    // Hinted letters do not become narrower by quite as much as they are asked to.
    QFont narrowed = font;
    for (int stretch = static_cast<int>(std::floor(width / widest * 100)) - 1; stretch >= furthest;
         stretch -= 3) {
        narrowed.setStretch(stretch);
        if (widestWord(narrowed, text) <= width)
            return narrowed;
    }
    return font;
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
    m_lineHeight = std::max(metrics.height(), made(text.left(sample)).size.height());
    const int most = std::max(1, static_cast<int>(std::floor((box.height() + 0.5) / m_lineHeight)));
    QStringList lines = brokenIntoLines(shown, m_font, box.width(), most);
    m_isElided = lines.size() > most;
    if (m_isElided) {
        lines.resize(most);
        QString& last = lines.last();
        last += QChar{0x2026};
        last = metrics.elidedText(last, Qt::ElideRight, box.width());
    } else if (lines.size() > 1 && widest(shown, metrics).word <= box.width()) {
        lines = balanced(lines, shown, m_font, box.width());
    }
    for (const QString& line : lines)
        m_lines.push_back(made(line));
}

CellText::Line CellText::made(const QString& text) const {
    const Qt::LayoutDirection direction = m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    Line line;
    line.text = text;
    // Static text would be struck out beyond its ends.
    if (hasSplitEmoji(text) || m_font.strikeOut()) {
        line.laidOut = std::make_unique<QTextLayout>();
        line.laidOut->setCacheEnabled(true);
        layOutWithEmoji(*line.laidOut, text, m_font, direction);
        line.size = line.laidOut->boundingRect().size();
        return line;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    line.plain.setText(text);
    line.plain.setTextFormat(Qt::PlainText);
    line.plain.setTextOption(option);
    line.plain.setPerformanceHint(QStaticText::AggressiveCaching);
    line.plain.prepare({}, m_font);
    line.size = line.plain.size();
    return line;
}

void CellText::draw(QPainter& painter, const QRectF& box, const QColor& colour, bool isCentred) const {
    painter.setFont(m_font);
    painter.setPen(colour);
    double y = isCentred ? box.center().y() - height() / 2 : box.top();
    const bool isFromTheRight = m_text.isRightToLeft();
    for (const Line& line : m_lines) {
        const double rest = box.width() - line.size.width();
        const double before = isCentred ? rest / 2 : isFromTheRight ? rest : 0;
        const double top = y + (m_lineHeight - line.size.height()) / 2;
        const QPointF at{std::round(box.left() + before), std::round(top)};
        if (line.laidOut)
            line.laidOut->draw(&painter, at);
        else
            painter.drawStaticText(at, line.plain);
        y += m_lineHeight;
    }
}

std::vector<QString> CellText::lines() const {
    std::vector<QString> texts;
    for (const Line& line : m_lines)
        texts.push_back(line.text);
    return texts;
}

} // namespace ninefold::ui
