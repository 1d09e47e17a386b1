// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_text.h"

#include "ui/grid/line_breaks.h"
#include "ui/paper/page_font.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double step = 0.95;          // from one size to the next
constexpr double oneLineDown = 0.85;   // of the largest size; below that a text takes another line
constexpr double wholeWordsDown = 0.7; // and below that a long word is broken
constexpr double roundingRoom = 0.999;
constexpr double baseline = 0.36; // below the middle of a line, beside the size
constexpr double scale = 1.0 / layoutPixels;

// Scripts without spaces may be broken anywhere; katakana alone is a word.
bool isUnbroken(QStringView word) {
    return std::none_of(word.begin(), word.end(), [](QChar unit) {
        return unit.script() == QChar::Script_Han || unit.script() == QChar::Script_Hiragana;
    });
}

// Of the words and the lines of a text, at layoutPixels.
struct Widths {
    double word = 0;
    double line = 0;
};

Widths widest(const QString& text, const QFontMetricsF& metrics) {
    Widths widths;
    for (const QStringView line : QStringView{text}.split(QLatin1Char{'\n'})) {
        widths.line = std::max(widths.line, metrics.horizontalAdvance(line.toString()));
        for (const QStringView word : line.split(QLatin1Char{' '}, Qt::SkipEmptyParts)) {
            if (isUnbroken(word))
                widths.word = std::max(widths.word, metrics.horizontalAdvance(word.toString()));
        }
    }
    return widths;
}

constexpr char16_t asEmoji = 0xFE0F;
constexpr char16_t joiner = 0x200D;
constexpr char16_t keycap = 0x20E3;

// A digit becomes a key only where nothing stands between it and its cap.
QString withWholeKeycaps(QString line) {
    return line.replace(QString{QChar{asEmoji}} + QChar{keycap}, QString{QChar{keycap}});
}

// Whether a character that people see as one is to be shown as an emoji although other fonts have it, or its
// parts, too: a heart, a key, a runner who is a woman.
bool isEmoji(const QString& cluster) {
    if (cluster.contains(QChar{asEmoji}) || cluster.contains(QChar{keycap}))
        return true;
    const uint first = cluster.front().isHighSurrogate() && cluster.size() > 1
                           ? QChar::surrogateToUcs4(cluster.at(0), cluster.at(1))
                           : cluster.front().unicode();
    return cluster.contains(QChar{joiner}) && QChar::category(first) == QChar::Symbol_Other;
}

QList<QTextLayout::FormatRange> emojiIn(const QString& line) {
    QList<QTextLayout::FormatRange> ranges;
    QTextBoundaryFinder clusters{QTextBoundaryFinder::Grapheme, line};
    int from = 0;
    for (auto to = clusters.toNextBoundary(); to > 0; to = clusters.toNextBoundary()) {
        const QString cluster = line.mid(from, to - from);
        if (isEmoji(cluster)) {
            QTextLayout::FormatRange range;
            range.start = from;
            range.length = static_cast<int>(cluster.size());
            range.format.setFontFamilies(QStringList{QStringLiteral("Noto Color Emoji")});
            ranges.append(range);
        }
        from = static_cast<int>(to);
    }
    return ranges;
}

// The same number of lines, about as long as each other.
QStringList balanced(QStringList lines, const QString& text, const QFont& font, double width) {
    const auto most = static_cast<int>(lines.size());
    const double word = widest(text, QFontMetricsF{font}).word;
    double tooNarrow = std::max(word > width ? 0 : word, width / 2);
    double wide = width;
    for (int i = 0; i < 5; ++i) {
        const double tried = (tooNarrow + wide) / 2;
        QStringList narrower = brokenIntoLines(text, font, tried, most);
        if (narrower.size() > most) {
            tooNarrow = tried;
        } else {
            wide = tried;
            lines = std::move(narrower);
        }
    }
    return lines;
}

// The largest size at which all of a text is on one line, unless that is small.
double startSize(double line, double width, const TextStyle& style) {
    const double oneLine = width / (line * scale) * roundingRoom;
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
    const Widths widths = widest(shown, metrics);
    const double wholeWord =
        widths.word > 0 ? box.width() / (widths.word * scale) * roundingRoom : style.largest;
    double size = startSize(widths.line, box.width(), style);
    // A size that keeps the longest word whole, unless that makes everything small.
    if (wholeWord >= style.largest * wholeWordsDown)
        size = std::min(size, wholeWord);
    for (;; size = std::max(style.smallest, size * step)) {
        FittedText fitted = atSize(shown, font, box, size);
        if (!fitted.isElided || size <= style.smallest)
            return fitted;
    }
}

FittedText PageText::atSize(const QString& text, const QFont& font, QSizeF box, double size) {
    FittedText fitted{{}, size, false};
    const double width = box.width() / (size * scale);
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
    const QString shown = withWholeKeycaps(line);
    QTextLayout layout{shown, weighted(style.weight)};
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(emojiIn(shown));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(only.naturalTextWidth());
    layout.endLayout();
    // Emoji may be wider than what was measured.
    const double fit = std::min(1.0, place.width() / (only.naturalTextWidth() * size * scale));
    const double drawn = size * fit;
    const double width = only.naturalTextWidth() * drawn * scale;
    double x = place.left();
    if (style.alignment & Qt::AlignHCenter)
        x = place.center().x() - width / 2;
    else if (style.alignment & Qt::AlignRight)
        x = place.right() - width;
    const double base = place.center().y() + baseline * drawn;
    m_ink.draw(painter, layout, {x, base - only.ascent() * drawn * scale}, drawn * scale);
}

double PageText::widthOf(const QString& text, double size, QFont::Weight weight) const {
    return QFontMetricsF{weighted(weight)}.horizontalAdvance(text) * size * scale;
}

} // namespace ninefold::ui
