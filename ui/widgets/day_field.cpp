// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double drawn = 18; // every length is of a field this wide

void paintShade(QPainter& painter, const QRectF& field, const Theme& theme, const DayField& day,
                double unit) {
    const double corner = 3 * unit;
    const QRectF inside = field.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    painter.setPen(Qt::NoPen);
    if (day.isToCome && !day.share) {
        painter.setBrush(theme.ground);
        painter.drawRoundedRect(field, corner, corner);
    } else if (day.share && *day.share > 0) {
        constexpr double least = 0.12; // the little that was done is seen, too
        painter.setBrush(mixed(theme.accentGround, theme.accent, least + (1 - least) * *day.share));
        painter.drawRoundedRect(field, corner, corner);
    } else if (day.share) {
        painter.setPen(QPen{theme.faint, unit});
        painter.setBrush(theme.card);
        painter.drawRoundedRect(inside, corner, corner);
    }
}

void paintSign(QPainter& painter, const QRectF& field, const Theme& theme, const DayField& day, double unit) {
    const QPointF middle = field.center();
    const bool isBare = !day.share || *day.share == 0;
    if (day.isResting) {
        // On a dark field the stroke is light.
        painter.setPen(QPen{isBare || *day.share < 0.5 ? theme.muted : theme.onAccent, 1.8 * unit});
        painter.drawLine(middle - QPointF{5 * unit, 0}, middle + QPointF{5 * unit, 0});
    } else if (isBare && !day.isToCome) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(day.share ? theme.muted : theme.faint);
        const double radius = (day.share ? 2.2 : 1.6) * unit;
        painter.drawEllipse(middle, radius, radius);
    }
}

} // namespace

void paintDayField(QPainter& painter, const QRectF& field, const Theme& theme, const DayField& day) {
    const double unit = field.width() / drawn;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShade(painter, field, theme, day, unit);
    paintSign(painter, field, theme, day, unit);
    painter.restore();
}

} // namespace ninefold::ui
