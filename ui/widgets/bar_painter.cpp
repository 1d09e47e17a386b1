// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_painter.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double light = 0.13; // how much of the hue is in the ground of a bar

} // namespace

void paintBar(QPainter& painter, const QRectF& track, const Theme& theme, const BarShares& shares,
              const QColor& hue, double line, double reach) {
    if (!shares.soFar && !shares.previous) {
        painter.setPen(QPen{theme.faint, line, Qt::DotLine});
        painter.drawLine(QPointF{track.left(), track.center().y()},
                         QPointF{track.right(), track.center().y()});
        return;
    }
    if (shares.soFar) {
        QRectF outline = track.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        outline.setWidth(std::max(line, outline.width() * *shares.soFar));
        painter.setPen(QPen{hue, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
        painter.setBrush(mixed(theme.card, hue, light));
        painter.drawRect(outline);
        const double inset = 2.5 * line;
        QRectF inside = outline.adjusted(inset, inset, -inset, -inset);
        inside.setWidth(
            std::max(0.0, track.width() * shares.whole.value_or(*shares.soFar) - 2 * inset - line));
        painter.fillRect(inside, hue);
    }
    if (shares.previous) {
        const double x = std::round((track.left() + track.width() * *shares.previous) / line) * line;
        painter.fillRect(QRectF{x - line, track.top() - reach, 2 * line, track.height() + 2 * reach},
                         theme.text);
    }
}

} // namespace ninefold::ui
