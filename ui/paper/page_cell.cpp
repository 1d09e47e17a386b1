// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_cell.h"

#include "ui/grid/cell_style.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QPainterPath>

namespace ninefold::ui {

namespace {

constexpr double hairline = 0.2;
constexpr double padding = 1.1;
constexpr double markSide = 3.2;
constexpr double barHeight = 0.9;

QPainterPath rounded(const QRectF& rect, double radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

TextStyle styleOf(CellPlace place, double unit, const QColor& colour) {
    TextStyle style;
    style.largest = (place.isAction() ? 3.5 : 4.1) * unit;
    style.weight = place.isAction() ? QFont::Normal : QFont::Bold;
    style.colour = colour;
    return style;
}

} // namespace

void PageCell::paint(QPainter& painter, const QRectF& cell, CellPlace place, const CellFace& face) const {
    const CellColours colours = CellColours::of(m_theme, place, face);
    const QRectF inside = cell.adjusted(hairline / 2, hairline / 2, -hairline / 2, -hairline / 2);
    const bool isOutlined = face.text.isEmpty();
    painter.fillPath(rounded(cell, radius()), colours.ground);
    if (isOutlined)
        painter.strokePath(rounded(inside, radius()), QPen{m_theme.line, hairline});
    if (face.fill)
        paintBar(painter, cell, *face.fill, colours.mark);
    paintMark(painter, cell, face, colours.mark);
    const TextStyle style = styleOf(place, m_unit, colours.text);
    paintText(painter, textBox(cell, face, style), face, style);
}

QRectF PageCell::textBox(const QRectF& cell, const CellFace& face, const TextStyle& style) const {
    const double side = padding * m_unit;
    const double foot = face.fill ? (barHeight + 0.4) * m_unit : side * 0.6;
    if (face.kind != ActionKind::Routine && face.kind != ActionKind::Task)
        return cell.adjusted(side, foot, -side, -foot);
    // Neighbours with a mark and without stand on one line, unless the text is long.
    const double head = (markSide + 0.6) * m_unit;
    const QRectF middle = cell.adjusted(side, head, -side, -head);
    const FittedText text = m_text.fitted(face.text, middle.size(), style);
    const bool isLong = text.isElided || text.size < style.largest * 0.75;
    return isLong ? cell.adjusted(side, head, -side, -foot) : middle;
}

void PageCell::paintText(QPainter& painter, const QRectF& box, const CellFace& face,
                         const TextStyle& style) const {
    if (!face.percent || face.action) {
        m_text.draw(painter, face.text, box, style);
        return;
    }
    TextStyle number = style;
    number.largest = 2.9 * m_unit;
    number.weight = QFont::Normal;
    const double numberHeight = number.largest * 1.3;
    const QSizeF room{box.width(), box.height() - numberHeight};
    const FittedText text = m_text.fitted(face.text, room, style);
    const double top = box.center().y() - (text.height() + numberHeight) / 2;
    m_text.draw(painter, text, {box.left(), top, box.width(), text.height()}, style);
    m_text.draw(painter, QStringLiteral("%1%").arg(*face.percent),
                {box.left(), top + text.height(), box.width(), numberHeight}, number);
}

void PageCell::paintBar(QPainter& painter, const QRectF& cell, double fill, const QColor& colour) const {
    const double height = barHeight * m_unit;
    const QPainterPath inside = rounded(cell, radius());
    const QRectF whole{cell.left(), cell.bottom() - height, cell.width(), height};
    QColor track = colour;
    track.setAlphaF(0.25F);
    QPainterPath bar;
    bar.addRect(whole);
    painter.fillPath(bar.intersected(inside), track);
    QPainterPath done;
    done.addRect({whole.topLeft(), QSizeF{whole.width() * fill, height}});
    painter.fillPath(done.intersected(inside), colour);
}

void PageCell::paintMark(QPainter& painter, const QRectF& cell, const CellFace& face,
                         const QColor& colour) const {
    const double side = markSide * m_unit;
    const double inset = 0.8 * m_unit;
    if (face.kind == ActionKind::Routine)
        paintRoutineMark(painter, cell.topLeft() + QPointF{inset, inset}, side, m_theme.muted);
    else if (face.kind == ActionKind::Task && !face.isDone)
        paintOpenMark(painter, cell.topRight() + QPointF{-inset - side, inset}, side);
    else if (face.isDone)
        paintDoneMark(painter, cell.topRight() + QPointF{-inset - side, inset}, side, colour);
}

void PageCell::paintRoutineMark(QPainter& painter, QPointF corner, double side, const QColor& colour) const {
    painter.save();
    painter.translate(corner);
    painter.scale(side / 12, side / 12);
    QPainterPath arrow;
    arrow.arcMoveTo(QRectF{2, 2, 8, 8}, 40);
    arrow.arcTo(QRectF{2, 2, 8, 8}, 40, 300);
    arrow.moveTo(9.4, 0.9);
    arrow.lineTo(9.2, 3.5);
    arrow.lineTo(6.6, 3.4);
    painter.strokePath(arrow, QPen{colour, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.restore();
}

void PageCell::paintOpenMark(QPainter& painter, QPointF corner, double side) const {
    QPainterPath ring;
    ring.addEllipse(QRectF{corner, QSizeF{side, side}}.adjusted(side / 8, side / 8, -side / 8, -side / 8));
    painter.strokePath(ring, QPen{m_theme.muted, side / 14});
}

void PageCell::paintDoneMark(QPainter& painter, QPointF corner, double side, const QColor& colour) const {
    painter.save();
    painter.translate(corner);
    painter.scale(side / 16, side / 16);
    QPainterPath round;
    round.addEllipse(QRectF{1, 1, 14, 14});
    painter.fillPath(round, colour);
    QPainterPath tick;
    tick.moveTo(4.6, 8.2);
    tick.lineTo(6.9, 10.5);
    tick.lineTo(11.4, 5.9);
    painter.strokePath(tick, QPen{m_theme.onHue, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.restore();
}

void PageCell::paintEmpty(QPainter& painter, const QRectF& cell, CellPlace place, CellOrder order) const {
    const double width = (place.isAction() ? 0.25 : 0.6) * m_unit;
    const QRectF inside = cell.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QColor& line = place.isCore() ? m_theme.text : m_theme.hue(place.ownBlock());
    painter.fillPath(rounded(inside, radius()),
                     place.isSubGoal() ? m_theme.tint(place.ownBlock(), 0) : m_theme.card);
    painter.strokePath(rounded(inside, radius()), QPen{line, width});
    if (place.isCore())
        return;
    TextStyle style;
    style.largest = (place.isAction() ? 2.4 : 3) * m_unit;
    style.weight = place.isAction() ? QFont::Normal : QFont::Bold;
    style.colour = m_theme.subGoalText(place.ownBlock());
    style.alignment = Qt::AlignLeft | Qt::AlignTop;
    const double inset = 1.1 * m_unit;
    const int position = place.cell == centre ? place.block : place.cell;
    m_text.draw(painter, letterText(position, order), inside.adjusted(inset, inset * 0.6, 0, 0), style);
}

} // namespace ninefold::ui
