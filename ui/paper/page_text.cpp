// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_text.h"

#include "ui/paper/page_font.h"
#include "ui/widgets/emoji_runs.h"
#include "ui/widgets/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double sizeStep = 0.95;      // from one size to the next
constexpr double oneLineDown = 0.85;   // of the largest size; below that a text takes another line
constexpr double wholeWordsDown = 0.7; // and below that a long word is broken
constexpr double roundingRoom = 0.999;
constexpr double baseline = 0.36; // below the middle of a line, beside the size
constexpr double unitsPerPixel = 1.0 / layoutPixels;

// The largest size at which all of a text is on one line, unless that is small.
double startSize(double line, double width, const TextStyle& style) {
    const double oneLine = width / (line * unitsPerPixel) * roundingRoom;
    const bool isWorthIt = oneLine < style.largest && oneLine >= style.largest * oneLineDown;
    return isWorthIt ? std::max(style.smallest, oneLine) : style.largest;
}

} // namespace

QFont PageText::weighted(QFont::Weight weight) const {
    QFont font = m_font;
    font.setWeight(weight);
    return font;
}

FittedText PageText::fitted(const QString& text, QSizeF box, const TextStyle& style) const {
    constexpr qsizetype longestShown = 1000; // no box is large enough for more
    const QString shown = text.left(longestShown).trimmed();
    if (shown.isEmpty())
        return {};
    const QFont font = weighted(style.weight);
    const QFontMetricsF metrics{font};
    const TextWidths widths = widest(shown, metrics);
    const double wholeWord =
        widths.word > 0 ? box.width() / (widths.word * unitsPerPixel) * roundingRoom : style.largest;
    double size = startSize(widths.line, box.width(), style);
    // A size that keeps the longest word whole, unless that makes everything small.
    if (wholeWord >= style.largest * wholeWordsDown)
        size = std::min(size, wholeWord);
    for (;; size = std::max(style.smallest, size * sizeStep)) {
        FittedText fitted = atSize(shown, font, box, size);
        if (!fitted.isElided || size <= style.smallest)
            return fitted;
    }
}

FittedText PageText::atSize(const QString& text, const QFont& font, QSizeF box, double size) {
    FittedText fitted{{}, size, false};
    const double width = box.width() / (size * unitsPerPixel);
    const int most = std::max(1, static_cast<int>(std::floor(box.height() / fitted.lineHeight() + 0.01)));
    fitted.lines = brokenIntoLines(text, font, width, most);
    fitted.isElided = fitted.lines.size() > most;
    if (fitted.isElided) {
        fitted.lines.resize(most);
        fitted.lines.last() =
            QFontMetricsF{font}.elidedText(fitted.lines.last() + QChar{0x2026}, Qt::ElideRight, width);
    } else if (fitted.lines.size() > 1) {
        fitted.lines = balanced(fitted.lines, text, font, width);
    }
    return fitted;
}

void PageText::draw(QPainter& painter, const FittedText& text, const QRectF& box,
                    const TextStyle& style) const {
    painter.setPen(style.colour);
    double top = box.top();
    if (style.alignment & Qt::AlignVCenter)
        top = box.center().y() - text.height() / 2;
    else if (style.alignment & Qt::AlignBottom)
        top = box.bottom() - text.height();
    for (const QString& line : text.lines) {
        drawLine(painter, line, {box.left(), top, box.width(), text.lineHeight()}, text.size, style);
        top += text.lineHeight();
    }
}

double PageText::draw(QPainter& painter, const QString& text, const QRectF& box,
                      const TextStyle& style) const {
    const FittedText lines = fitted(text, box.size(), style);
    draw(painter, lines, box, style);
    return lines.height();
}

void PageText::drawLine(QPainter& painter, const QString& line, const QRectF& place, double size,
                        const TextStyle& style) const {
    QTextLayout layout;
    layOutWithEmoji(layout, line, weighted(style.weight),
                    line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QTextLine only = layout.lineAt(0);
    // Emoji may be wider than what was measured.
    const double fit = std::min(1.0, place.width() / (only.naturalTextWidth() * size * unitsPerPixel));
    const double drawn = size * fit;
    const double width = only.naturalTextWidth() * drawn * unitsPerPixel;
    double x = place.left();
    if (style.alignment & Qt::AlignHCenter)
        x = place.center().x() - width / 2;
    else if (style.alignment & Qt::AlignRight)
        x = place.right() - width;
    const double base = place.center().y() + baseline * drawn;
    m_ink.draw(painter, layout, {x, base - only.ascent() * drawn * unitsPerPixel}, drawn * unitsPerPixel);
}

double PageText::widthOf(const QString& text, double size, QFont::Weight weight) const {
    return QFontMetricsF{weighted(weight)}.horizontalAdvance(text) * size * unitsPerPixel;
}

} // namespace ninefold::ui
