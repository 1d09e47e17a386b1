// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chapter_bands.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double corner = 4;
constexpr double inside = 5;

} // namespace

int chapterLaneHigh(const QFont& base) {
    return QFontMetrics{fontOf(base, TypeStep::Tiny)}.height() + 7;
}

void paintChapterBand(QPainter& painter, const QRectF& band, const QString& name, const QFont& base,
                      const Theme& theme) {
    const QFont tiny = fontOf(base, TypeStep::Tiny);
    paintPanel(painter, band, corner, theme.rail, theme.faint);
    painter.setFont(tiny);
    painter.setPen(theme.text);
    const QRectF room = band.adjusted(inside, 0, -inside, 0);
    if (room.width() > 0)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF{tiny}.elidedText(name, Qt::ElideRight, room.width()));
}

} // namespace ninefold::ui
