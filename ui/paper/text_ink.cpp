// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_ink.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace ninefold::ui {

namespace {

constexpr int imageMargin = 8; // emoji reach a little beyond their box

QImage imageOf(const QRawFont& font, quint32 glyph, const QRectF& box) {
    QImage image{QSize{static_cast<int>(std::ceil(box.width())), static_cast<int>(std::ceil(box.height()))} +
                     QSize{2 * imageMargin, 2 * imageMargin},
                 QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QGlyphRun single;
    single.setRawFont(font);
    single.setGlyphIndexes({glyph});
    single.setPositions({QPointF{}});
    QPainter painter{&image};
    painter.drawGlyphRun(QPointF{imageMargin, imageMargin} - box.topLeft(), single);
    return image;
}

} // namespace

void TextInk::draw(QPainter& painter, const QTextLayout& layout, QPointF place, double scale) {
    painter.save();
    painter.translate(place);
    painter.scale(scale, scale);
    for (const QGlyphRun& run : layout.glyphRuns())
        drawRun(painter, run);
    painter.restore();
    if (m_shape == Shape::Glyphs)
        noteTexts(layout);
}

void TextInk::drawRun(QPainter& painter, const QGlyphRun& run) {
    if (isColoured(run.rawFont()))
        return drawImages(painter, run);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    if (m_shape == Shape::Glyphs) {
        for (const quint32 glyph : glyphs)
            m_texts.addGlyph(run.rawFont(), glyph);
        return painter.drawGlyphRun({}, run);
    }
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        outlines.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(positions[i]));
    painter.fillPath(outlines, painter.pen().brush());
}

void TextInk::drawImages(QPainter& painter, const QGlyphRun& run) {
    const QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QRectF box = font.boundingRect(glyphs[i]);
        if (box.isEmpty())
            continue;
        QImage& image = m_images[{font.familyName(), glyphs[i]}];
        if (image.isNull())
            image = imageOf(font, glyphs[i], box);
        painter.drawImage(positions[i] + box.topLeft() - QPointF{imageMargin, imageMargin}, image);
    }
}

void TextInk::noteTexts(const QTextLayout& layout) {
    const QString text = layout.text();
    for (int from = 0; from < text.size();) {
        const int next = layout.nextCursorPosition(from, QTextLayout::SkipCharacters);
        const int length = next > from ? next - from : 1;
        for (const QGlyphRun& run : layout.glyphRuns(from, length)) {
            if (!run.glyphIndexes().isEmpty() && !isColoured(run.rawFont()))
                m_texts.setText(run.rawFont(), run.glyphIndexes().first(), text.mid(from, length));
        }
        from += length;
    }
}

bool TextInk::isColoured(const QRawFont& font) {
    const auto known = m_coloured.constFind(font.familyName());
    if (known != m_coloured.constEnd())
        return *known;
    // Bitmaps (their index, which is small), layered glyphs, Apple's bitmaps.
    const bool isColoured = !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty() ||
                            !font.fontTable("sbix").isEmpty();
    m_coloured.insert(font.familyName(), isColoured);
    return isColoured;
}

} // namespace ninefold::ui
