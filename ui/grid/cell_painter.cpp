// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ninefold::ui {

namespace {

// An arrow that goes round, in a square of 12.
QPainterPath roundArrow() {
    QPainterPath path;
    path.arcMoveTo(QRectF{2, 2, 8, 8}, 40);
    path.arcTo(QRectF{2, 2, 8, 8}, 40, 300);
    path.moveTo(9.4, 0.9);
    path.lineTo(9.2, 3.5);
    path.lineTo(6.6, 3.4);
    return path;
}

QPainterPath tick() {
    QPainterPath path;
    path.moveTo(4.6, 8.2);
    path.lineTo(6.9, 10.5);
    path.lineTo(11.4, 5.9);
    return path;
}

} // namespace

void CellPainter::paint(QPainter& painter, const QRectF& cell, CellPlace place, const CellFace& face,
                        CellLook look, CellText& text) const {
    const CellColours colours = CellColours::of(m_theme, place, face);
    paintGround(painter, cell, colours.ground);
    if (face.fill)
        paintBar(painter, cell, *face.fill, colours.mark);
    paintKind(painter, cell, face, colours);
    paintText(painter, m_metrics.textBox(cell, face), place, face, colours.text, text);
    const bool isHovered = look.isHovered && !look.isCurrent;
    if (isHovered || face.text.isEmpty()) {
        painter.setPen(QPen{isHovered ? colours.mark : m_theme.line, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.radius, m_metrics.radius);
    }
    if (look.isCurrent)
        paintRing(painter, cell, colours, look);
}

void CellPainter::paintText(QPainter& painter, const QRectF& box, CellPlace place, const CellFace& face,
                            const QColor& colour, CellText& text) const {
    const QFont& font = place.isAction() ? m_metrics.text : m_metrics.headline;
    const double numberHeight = QFontMetricsF{m_metrics.number}.height();
    // Two lines of text come before the number, which the tooltip has as well.
    const bool hasRoom = box.height() >= 2 * QFontMetricsF{font}.height() + numberHeight;
    const double number = face.percent && hasRoom ? numberHeight : 0;
    const QRectF above = box.adjusted(0, 0, 0, -number);
    text.layOut(face.text, font, above.size());
    text.draw(painter, above, colour);
    if (number <= 0)
        return;
    painter.setFont(m_metrics.number);
    const double gap = m_metrics.unit;
    const double below = above.center().y() + text.height() / 2 + gap;
    painter.drawText(QRectF{box.left(), below, box.width(), number}, Qt::AlignCenter,
                     QStringLiteral("%1%").arg(*face.percent));
}

void CellPainter::paintField(QPainter& painter, const QRectF& field, CellPlace place,
                             const CellFace& face) const {
    const CellColours colours = CellColours::of(m_theme, place, face);
    paintGround(painter, field, colours.ground);
    paintRing(painter, field, colours, {true, true, false});
}

void CellPainter::paintGround(QPainter& painter, const QRectF& cell, const QColor& colour) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(cell, m_metrics.radius, m_metrics.radius);
}

void CellPainter::paintBar(QPainter& painter, const QRectF& cell, double fill, const QColor& colour) const {
    QRectF bar = cell.adjusted(1, cell.height() - m_metrics.bar, -1, 0);
    bar.setWidth(bar.width() * fill);
    QPainterPath inside;
    inside.addRoundedRect(cell, m_metrics.radius, m_metrics.radius);
    QPainterPath shape;
    shape.addRect(bar);
    painter.setPen(Qt::NoPen);
    // The track tells "nothing yet" from "not rated".
    QColor track = colour;
    track.setAlphaF(0.25F);
    QPainterPath whole;
    whole.addRect(cell.adjusted(1, cell.height() - m_metrics.bar, -1, 0));
    painter.setBrush(track);
    painter.drawPath(whole.intersected(inside));
    painter.setBrush(colour);
    painter.drawPath(shape.intersected(inside));
}

void CellPainter::paintKind(QPainter& painter, const QRectF& cell, const CellFace& face,
                            const CellColours& colours) const {
    if (!face.action || (face.kind != ActionKind::Routine && face.kind != ActionKind::Task))
        return;
    painter.save();
    const double unit = m_metrics.mark / 16;
    if (face.kind == ActionKind::Routine) {
        painter.translate(cell.left() + 5 * unit, cell.top() + 4 * unit);
        painter.scale(unit, unit);
        painter.strokePath(roundArrow(),
                           QPen{m_theme.muted, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    } else {
        painter.translate(cell.right() - 19 * unit, cell.top() + 3 * unit);
        painter.scale(unit, unit);
        painter.setPen(face.isDone ? QPen{Qt::NoPen} : QPen{m_theme.muted, 1.1});
        painter.setBrush(face.isDone ? QBrush{colours.mark} : QBrush{Qt::NoBrush});
        painter.drawEllipse(face.isDone ? QRectF{1, 1, 14, 14} : QRectF{4.5, 2.5, 9, 9});
        if (face.isDone)
            painter.strokePath(tick(), QPen{m_theme.onHue, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    }
    painter.restore();
}

void CellPainter::paintRing(QPainter& painter, const QRectF& cell, const CellColours& colours,
                            CellLook look) const {
    const double width = look.hasFocus ? m_metrics.ring : m_metrics.ring / 2;
    painter.setBrush(Qt::NoBrush);
    if (look.hasFocus && contrast(colours.ring, colours.ground) < 3) {
        // A light line inside keeps the ring apart from a cell that is as dark as the ring itself.
        const double gap = width * 1.5 - 1;
        painter.setPen(QPen{m_theme.card, width / 2});
        painter.drawRoundedRect(cell.adjusted(gap, gap, -gap, -gap), m_metrics.radius - gap,
                                m_metrics.radius - gap);
    }
    painter.setPen(QPen{colours.ring, width});
    const double inset = width / 2 - 1;
    painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), m_metrics.radius, m_metrics.radius);
}

} // namespace ninefold::ui
