// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/mark_painter.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ninefold::ui {

namespace {

// All shapes are drawn in a square of 26.
constexpr double drawn = 26;
const QRectF outline{1, 1, 24, 24};
constexpr double boxRadius = 7;

QPen inked(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath tick() {
    QPainterPath path;
    path.moveTo(8.4, 13.4);
    path.lineTo(11.7, 16.7);
    path.lineTo(17.8, 9.8);
    return path;
}

QPainterPath cross() {
    QPainterPath path;
    path.moveTo(9.2, 9.2);
    path.lineTo(16.8, 16.8);
    path.moveTo(16.8, 9.2);
    path.lineTo(9.2, 16.8);
    return path;
}

QPainterPath moon() {
    QPainterPath disc;
    disc.addEllipse(QRectF{8, 7.5, 11, 11});
    QPainterPath bite;
    bite.addEllipse(QRectF{11.6, 5.4, 10, 10});
    return disc.subtracted(bite);
}

QPainterPath star(QPointF middle, double size) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double reach = i % 2 == 0 ? size : size * 0.45;
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const QPointF point = middle + QPointF{std::cos(angle), std::sin(angle)} * reach;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void paintPartly(QPainter& painter, const MarkLook& look) {
    QPainterPath inside;
    inside.addRoundedRect(outline, boxRadius, boxRadius);
    const double height = outline.height() * std::clamp(look.share, 0.2, 0.85);
    QPainterPath level;
    level.addRect(QRectF{outline.left(), outline.bottom() - height, outline.width(), height});
    QColor fill = look.hue;
    fill.setAlphaF(0.45F);
    painter.fillPath(inside.intersected(level), fill);
    painter.strokePath(inside, QPen{look.hue, 2});
}

void paintFrame(QPainter& painter, const QPen& pen) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRoundedRect(outline, boxRadius, boxRadius);
}

QPen dashed(const QColor& colour) {
    QPen pen{colour, 1.6};
    pen.setDashPattern({2.6, 2.2});
    return pen;
}

QPen dotted(const QColor& colour) {
    QPen pen{colour, 1.4, Qt::CustomDashLine, Qt::RoundCap};
    pen.setDashPattern({0.1, 3});
    return pen;
}

void paintState(QPainter& painter, const Theme& theme, Mark mark, const MarkLook& look) {
    switch (mark) {
    case Mark::Done:
        painter.setPen(QPen{look.hue, 2});
        painter.setBrush(look.hue);
        painter.drawRoundedRect(outline, boxRadius, boxRadius);
        painter.strokePath(tick(), inked(theme.onHue, 2.2));
        break;
    case Mark::Partly:
        paintPartly(painter, look);
        break;
    case Mark::Skipped:
        paintFrame(painter, dashed(theme.muted));
        painter.setPen(inked(theme.muted, 2));
        painter.drawLine(QPointF{9.5, 13}, QPointF{16.5, 13});
        break;
    case Mark::Resting:
        paintFrame(painter, dashed(theme.muted));
        painter.fillPath(moon(), theme.muted);
        break;
    case Mark::Missed:
        paintFrame(painter, QPen{theme.muted, 1.6});
        painter.strokePath(cross(), inked(theme.muted, 2));
        break;
    case Mark::NoRecord:
        paintFrame(painter, QPen{look.hue, 2});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.muted);
        painter.drawEllipse(QPointF{13, 13}, 2.6, 2.6);
        break;
    case Mark::NotYet:
        paintFrame(painter, QPen{look.hue, 2});
        break;
    case Mark::NotScheduled:
        paintFrame(painter, dotted(theme.muted));
        break;
    }
}

} // namespace

void paintMark(QPainter& painter, const QRectF& box, const Theme& theme, Mark mark, const MarkLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / drawn, box.height() / drawn);
    paintState(painter, theme, mark, look);
    if (look.isPolished)
        paintStar(painter, {23, 4}, theme);
    painter.restore();
}

void paintStar(QPainter& painter, QPointF middle, const Theme& theme) {
    const QPainterPath corner = star(middle, 7);
    painter.strokePath(corner, inked(theme.card, 3));
    painter.fillPath(corner, theme.text);
}

void paintStripDay(QPainter& painter, const QRectF& day, const Theme& theme, Mark mark, const QColor& hue) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = day.width() / 9;
    const double corner = 2 * unit;
    const QRectF inside = day.adjusted(0.6, 0.6, -0.6, -0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Done:
        painter.setBrush(hue);
        painter.drawRoundedRect(day, corner, corner);
        break;
    case Mark::Partly:
        painter.setBrush(theme.line);
        painter.drawRoundedRect(day, corner, corner);
        painter.setBrush(hue);
        painter.drawRoundedRect(day.adjusted(0, day.height() / 2, 0, 0), corner, corner);
        break;
    case Mark::Skipped:
        painter.setPen(inked(theme.muted, 1.6 * unit));
        painter.drawLine(day.center() - QPointF{3 * unit, 0}, day.center() + QPointF{3 * unit, 0});
        break;
    case Mark::Resting:
        painter.setPen(dotted(theme.muted));
        painter.drawRoundedRect(inside, corner, corner);
        break;
    case Mark::Missed:
        painter.setBrush(theme.line);
        painter.drawRoundedRect(day, corner, corner);
        painter.setPen(inked(theme.muted, 1.3 * unit));
        painter.drawLine(day.center() - QPointF{2, 2} * unit, day.center() + QPointF{2, 2} * unit);
        painter.drawLine(day.center() - QPointF{-2, 2} * unit, day.center() + QPointF{-2, 2} * unit);
        break;
    case Mark::NoRecord:
        painter.setBrush(theme.line);
        painter.drawRoundedRect(day, corner, corner);
        break;
    case Mark::NotYet:
        painter.setPen(QPen{hue, 1.3 * unit});
        painter.drawRoundedRect(inside, corner, corner);
        break;
    case Mark::NotScheduled:
        painter.setBrush(theme.faint);
        painter.drawEllipse(day.center(), 1.4 * unit, 1.4 * unit);
        break;
    }
    painter.restore();
}

} // namespace ninefold::ui
