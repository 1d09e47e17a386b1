// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/stamps.h"

#include <QPainter>

namespace ninefold::ui {

void Stamps::paint(QPainter& painter, const QRectF& place, const Look& look, const Paint& paint,
                   const QColor& ground) {
    constexpr qsizetype most = 2000;         // sizes change while a window is pulled
    constexpr qint64 mostPixels = 4'000'000; // 16 MB
    if (m_stamps.size() >= most || m_pixels > mostPixels)
        clear();
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform toPixels = painter.deviceTransform();
    const QRectF inPixels = toPixels.mapRect(place);
    const QRect pixels = inPixels.toAlignedRect();
    const QPointF offset = inPixels.topLeft() - pixels.topLeft();
    const Key key{look, ground.rgba(), pixels.size(), (offset * 100).toPoint()};
    auto stamp = m_stamps.find(key);
    const bool isFirst = stamp == m_stamps.end();
    if (isFirst)
        stamp = m_stamps.insert(key, {});
    if (isFirst && ground != Qt::transparent) {
        painter.save();
        paint(painter, place);
        return painter.restore();
    }
    if (stamp->isNull()) {
        QPixmap picture{pixels.size()};
        picture.setDevicePixelRatio(ratio);
        picture.fill(ground);
        QPainter onPicture{&picture};
        paint(onPicture, {offset / ratio, place.size()});
        onPicture.end();
        *stamp = picture;
        m_pixels += qint64{pixels.width()} * pixels.height();
    }
    painter.drawPixmap(toPixels.inverted().map(QPointF{pixels.topLeft()}), *stamp);
}

void Stamps::clear() {
    m_stamps.clear();
    m_pixels = 0;
}

} // namespace ninefold::ui
