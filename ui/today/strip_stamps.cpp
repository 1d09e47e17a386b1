// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/strip_stamps.h"

#include "ui/today/mark_painter.h"

#include <QPainter>

namespace ninefold::ui {

void StripStamps::paint(QPainter& painter, const QRectF& day, const Theme& theme, Mark mark,
                        const QColor& hue) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform toPixels = painter.deviceTransform();
    const QRectF inPixels = toPixels.mapRect(day);
    const QRect pixels = inPixels.toAlignedRect();
    const QPointF offset = inPixels.topLeft() - pixels.topLeft();
    const Key key{mark, hue.rgba(), pixels.size(), (offset * 100).toPoint()};
    auto stamp = m_stamps.find(key);
    if (stamp == m_stamps.end()) {
        QPixmap picture{pixels.size()};
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter onPicture{&picture};
        paintStripDay(onPicture, {offset / ratio, day.size()}, theme, mark, hue);
        onPicture.end();
        stamp = m_stamps.insert(key, picture);
    }
    painter.drawPixmap(toPixels.inverted().map(QPointF{pixels.topLeft()}), *stamp);
}

} // namespace ninefold::ui
