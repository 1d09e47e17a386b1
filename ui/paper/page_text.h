// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/text_ink.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace ninefold::ui {

/// How a text is set into a box; lengths are in millimetres, as everywhere on a page.
struct TextStyle {
    double largest = 3.6;   ///< the text's size where there is room
    double smallest = 1.75; ///< and where there is none: 5 pt; what does not fit then ends in an ellipsis
    QColor colour;
    QFont::Weight weight = QFont::Normal;
    Qt::Alignment alignment = Qt::AlignCenter;
};

/// A text broken into lines at the largest size at which all of it fits.
struct FittedText {
    QStringList lines;
    double size = 0;
    bool isElided = false;

    [[nodiscard]] double lineHeight() const { return size * 1.25; }
    [[nodiscard]] double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// Sets texts in one typeface. A text stays on one line, and words stay whole (Korean ones too), until that
/// would make them small; several lines are about as long as each other.
class PageText {
public:
    PageText(QFont font, TextInk& ink)
        : m_font{std::move(font)}
        , m_ink{ink} {}

    [[nodiscard]] FittedText fitted(const QString& text, QSizeF box, const TextStyle& style) const;
    void draw(QPainter& painter, const FittedText& text, const QRectF& box, const TextStyle& style) const;
    /// Fits and draws; returns how high the lines are together.
    double draw(QPainter& painter, const QString& text, const QRectF& box, const TextStyle& style) const;
    /// The width of a line of `text` at `size`.
    [[nodiscard]] double widthOf(const QString& text, double size,
                                 QFont::Weight weight = QFont::Normal) const;

private:
    [[nodiscard]] QFont weighted(QFont::Weight weight) const;
    [[nodiscard]] static FittedText atSize(const QString& text, const QFont& font, QSizeF box, double size);
    void drawLine(QPainter& painter, const QString& line, const QRectF& place, double size,
                  const TextStyle& style) const;

    QFont m_font;
    TextInk& m_ink;
};

} // namespace ninefold::ui
