// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/glyph_texts.h"

#include <QGlyphRun>
#include <QImage>

class QPainter;
class QTextLayout;

namespace ninefold::ui {

/// Puts lines of text onto whatever is painted on. Colour emoji become small images: as text they are blank
/// in a PDF and in outlines, and having been painted into a PDF they are broken on the screen as well.
class TextInk {
public:
    enum class Shape {
        Glyphs,   ///< a PDF embeds the font, and the text can be found and copied
        Outlines, ///< needs no font where it is opened
    };

    explicit TextInk(Shape shape)
        : m_shape{shape} {}

    /// Draws the lines of `layout` in the pen's colour, its origin at `place`, `scale` times as large.
    void draw(QPainter& painter, const QTextLayout& layout, QPointF place, double scale);
    /// Which texts the glyphs stand for that were drawn so far.
    [[nodiscard]] const GlyphTexts& texts() const { return m_texts; }

private:
    void drawRun(QPainter& painter, const QGlyphRun& run);
    void drawImages(QPainter& painter, const QGlyphRun& run);
    void noteTexts(const QTextLayout& layout);
    [[nodiscard]] bool isColoured(const QRawFont& font);

    Shape m_shape;
    GlyphTexts m_texts;
    QHash<QString, bool> m_coloured; ///< by family
    QHash<QPair<QString, quint32>, QImage> m_images;
};

} // namespace ninefold::ui
