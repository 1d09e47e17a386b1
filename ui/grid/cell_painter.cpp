// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

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

// A bookmark that hangs from the edge above it, in a square of 12.
QPainterPath ribbon() {
    QPainterPath path;
    path.moveTo(2, 0);
    path.lineTo(2, 11);
    path.lineTo(6, 8);
    path.lineTo(10, 11);
    path.lineTo(10, 0);
    path.closeSubpath();
    return path;
}

// What lies over a cell while others are to be seen: its words can still be made out.
QColor veil(const Theme& theme) {
    QColor veil = theme.ground;
    veil.setAlphaF(0.78F);
    return veil;
}

QPainterPath tick() {
    QPainterPath path;
    path.moveTo(4.6, 8.2);
    path.lineTo(6.9, 10.5);
    path.lineTo(11.4, 5.9);
    return path;
}

} // namespace

void CellPainter::paint(QPainter& painter, const PaintedCell& cell, CellLook look, CellWords& words) const {
    const CellFace& face = cell.face;
    const CellColours colours = CellColours::of(m_theme, cell.place, face);
    paintGround(painter, cell.rect, colours.ground);
    QRectF number;
    if (face.fill)
        number = paintFoot(painter, cell, colours, look.wordOpacity);
    painter.setOpacity(look.wordOpacity);
    paintKind(painter, cell.rect, face, colours);
    if (face.isQuiet)
        paintQuiet(painter, cell.rect, colours.mark);
    if (face.isInFocus && face.action)
        paintRibbon(painter, cell.rect, colours);
    if (m_metrics.isRoomy && cell.place.isAction())
        paintRoomyText(painter, cell, colours.text, words.roomy);
    else
        number = paintText(painter, cell, colours.text, words);
    words.number = number.translated(-cell.rect.topLeft());
    painter.setOpacity(1);
    if (look.isReceding)
        paintGround(painter, cell.rect, veil(m_theme));
    const bool isHovered = look.isHovered && !look.isCurrent;
    if (isHovered || face.text.isEmpty()) {
        painter.setPen(QPen{isHovered ? colours.mark : m_theme.line, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.rect.adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.radius, m_metrics.radius);
    }
    if (look.isCurrent)
        paintRing(painter, cell.rect, colours, look);
}

QRectF CellPainter::paintText(QPainter& painter, const PaintedCell& cell, const QColor& colour,
                              CellWords& words) const {
    QRectF home{{}, cell.home};
    home.moveCenter(cell.rect.center());
    const QRectF box = m_metrics.textBox(home, cell.face);
    const bool isHint = cell.face.text.isEmpty() && !cell.hint.isEmpty();
    const QString& shown = isHint ? cell.hint : cell.face.text;
    const QFont& font = isHint                  ? m_metrics.number
                        : cell.place.isAction() ? m_metrics.text
                                                : m_metrics.headline;
    const double numberHeight = QFontMetricsF{m_metrics.number}.height();
    // Two lines of text come before the number, which the tooltip has as well.
    const bool hasRoom = box.height() >= 2 * QFontMetricsF{font}.height() + numberHeight;
    const double number = cell.face.percent && !cell.face.action && hasRoom ? numberHeight : 0;
    QRectF above = box.adjusted(0, 0, 0, -number);
    words.compact.layOut(shown, font, above.size());
    const bool madeWay = box.width() + 1 < home.width() - 2 * m_metrics.padding;
    const QRectF beside = madeWay ? above : m_metrics.besideMark(above, cell.face);
    const bool liesOnMark = beside != above && words.compact.height() > home.height() - 2 * m_metrics.mark;
    if (liesOnMark) {
        words.besideMark.layOut(shown, font, beside.size());
        above = beside;
    }
    const CellText& text = liesOnMark ? words.besideMark : words.compact;
    const double opacity = painter.opacity();
    painter.setOpacity(isHint ? opacity * quietly : opacity);
    text.draw(painter, above, colour);
    painter.setOpacity(opacity);
    if (number <= 0)
        return {};
    painter.setFont(m_metrics.number);
    const double gap = m_metrics.unit;
    const double below = above.center().y() + text.height() / 2 + gap;
    const QString percent = QStringLiteral("%1%").arg(*cell.face.percent);
    painter.drawText(QRectF{box.left(), below, box.width(), number}, Qt::AlignCenter, percent);
    const double wide = QFontMetricsF{m_metrics.number}.horizontalAdvance(percent) + 2 * m_metrics.padding;
    return {box.center().x() - wide / 2, below, wide, number};
}

void CellPainter::paintRoomyText(QPainter& painter, const PaintedCell& cell, const QColor& colour,
                                 RoomyText& text) const {
    const QRectF box = m_metrics.textBox({cell.rect.topLeft(), cell.home}, cell.face);
    text.layOut(cell.face.text, cell.detail, m_metrics, box.size());
    const bool isMoving = cell.rect.size() != cell.home;
    painter.save();
    if (isMoving)
        painter.setClipRect(cell.rect);
    text.draw(painter, box, colour);
    painter.restore();
}

void CellPainter::paintField(QPainter& painter, const PaintedCell& cell, double textEnd,
                             CellWords& words) const {
    const CellColours colours = CellColours::of(m_theme, cell.place, cell.face);
    paintGround(painter, cell.rect, colours.ground);
    if (m_metrics.isRoomy && cell.place.isAction()) {
        if (cell.face.fill)
            paintFoot(painter, cell, colours, 1);
        const QRectF box = m_metrics.textBox(cell.rect, cell.face);
        words.roomy.layOut(cell.face.text, cell.detail, m_metrics, box.size());
        words.roomy.drawDetail(painter, box, textEnd, colours.text);
    }
    paintRing(painter, cell.rect, colours, {true, true, false});
}

void CellPainter::paintGround(QPainter& painter, const QRectF& cell, const QColor& colour) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(cell, m_metrics.radius, m_metrics.radius);
}

QRectF CellPainter::paintFoot(QPainter& painter, const PaintedCell& cell, const CellColours& colours,
                              double wordOpacity) const {
    if (!m_metrics.isRoomy) {
        QPainterPath inside;
        inside.addRoundedRect(cell.rect, m_metrics.radius, m_metrics.radius);
        const QRectF bar = cell.rect.adjusted(1, cell.rect.height() - m_metrics.bar, -1, 0);
        paintBar(painter, bar, inside, *cell.face.fill, colours.mark);
        return {};
    }
    const QFontMetricsF metrics{m_metrics.number};
    const double inset = m_metrics.padding;
    QRectF foot = cell.rect.adjusted(inset, 0, -inset, -inset * 0.75);
    foot.setTop(foot.bottom() - metrics.height());
    QRectF spot;
    if (cell.face.kind != ActionKind::Task) {
        painter.setOpacity(wordOpacity);
        painter.setFont(m_metrics.number);
        painter.setPen(colours.text);
        const QString number = QStringLiteral("%1%").arg(cell.face.percent.value_or(0));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, number);
        const double wide = metrics.horizontalAdvance(number);
        spot = QRectF{foot.right() - wide, foot.top(), wide, foot.height()}.adjusted(-6, -4, 6, 4);
        painter.setOpacity(1);
        foot.setRight(foot.right() - metrics.horizontalAdvance(QStringLiteral("100%")) - inset / 2);
    }
    foot = {foot.left(), foot.center().y() - m_metrics.bar / 2, std::max(0.0, foot.width()), m_metrics.bar};
    QPainterPath rounded;
    rounded.addRoundedRect(foot, m_metrics.bar / 2, m_metrics.bar / 2);
    paintBar(painter, foot, rounded, *cell.face.fill, colours.mark);
    return spot;
}

void CellPainter::paintBar(QPainter& painter, const QRectF& bar, const QPainterPath& inside, double fill,
                           const QColor& colour) const {
    QPainterPath whole;
    whole.addRect(bar);
    QPainterPath full;
    full.addRect({bar.left(), bar.top(), bar.width() * fill, bar.height()});
    painter.setPen(Qt::NoPen);
    // The track tells "nothing yet" from "not rated".
    QColor track = colour;
    track.setAlphaF(0.25F);
    painter.setBrush(track);
    painter.drawPath(whole.intersected(inside));
    painter.setBrush(colour);
    painter.drawPath(full.intersected(inside));
}

void CellPainter::paintKind(QPainter& painter, const QRectF& cell, const CellFace& face,
                            const CellColours& colours) const {
    if (!face.action || (face.kind != ActionKind::Routine && face.kind != ActionKind::Task))
        return;
    // The line below the text says the rest where there is room for one.
    if (m_metrics.isRoomy && !face.isDone)
        return;
    painter.save();
    const double unit = m_metrics.mark / 16;
    if (face.kind == ActionKind::Routine) {
        painter.translate(cell.left() + 5 * unit, cell.top() + 4 * unit);
        painter.scale(unit, unit);
        painter.strokePath(roundArrow(),
                           QPen{m_theme.muted, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    } else {
        const double inset = m_metrics.isRoomy ? m_metrics.padding / unit - 2 : 3;
        painter.translate(cell.right() - (inset + 16) * unit, cell.top() + inset * unit);
        painter.scale(unit, unit);
        painter.setPen(face.isDone ? QPen{Qt::NoPen} : QPen{m_theme.muted, 1.1});
        painter.setBrush(face.isDone ? QBrush{colours.mark} : QBrush{Qt::NoBrush});
        painter.drawEllipse(face.isDone ? QRectF{1, 1, 14, 14} : QRectF{4.5, 2.5, 9, 9});
        if (face.isDone)
            painter.strokePath(tick(), QPen{m_theme.onHue, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    }
    painter.restore();
}

void CellPainter::paintQuiet(QPainter& painter, const QRectF& cell, const QColor& colour) const {
    // Dots along the corner that no other mark takes.
    const double unit = m_metrics.mark / 16;
    const double inset = m_metrics.isRoomy ? m_metrics.padding * 0.6 : 4 * unit;
    const double step = 4 * unit;
    const QPointF corner{cell.right() - inset, cell.top() + inset};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = -2; i <= 2; ++i) {
        const QPointF along = i < 0 ? QPointF{i * step, 0} : QPointF{0, i * step};
        painter.drawEllipse(corner + along, 1.5 * unit, 1.5 * unit);
    }
}

void CellPainter::paintRibbon(QPainter& painter, const QRectF& cell, const CellColours& colours) const {
    // In the middle of the upper edge: the corners have marks of their own. Above two lines it makes itself
    // small.
    constexpr double longest = 11;
    const double unit = m_metrics.mark / 16;
    const double above = (cell.height() - 2 * QFontMetricsF{m_metrics.text}.height()) / 2;
    const double high = m_metrics.isRoomy ? longest : std::clamp(above / unit, longest / 2, longest);
    painter.save();
    painter.translate(cell.center().x() - 6 * unit, cell.top());
    painter.scale(unit, unit * high / longest);
    painter.fillPath(ribbon(), colours.mark);
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
