// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

// Most texts have room, and are shaped once then.
QStaticText lineOf(const QString& text, const QFont& font, double width, Qt::LayoutDirection direction) {
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    QStaticText line{text};
    line.setTextFormat(Qt::PlainText);
    line.setTextOption(option);
    line.prepare({}, font);
    if (line.size().width() > width) {
        line.setText(QFontMetricsF{font}.elidedText(text, Qt::ElideRight, width));
        line.prepare({}, font);
    }
    return line;
}

} // namespace

void LineTexts::draw(QPainter& painter, const QRectF& place, const QString& text, const Look& look) {
    constexpr qsizetype most = 1000;
    constexpr double beside = 2; // where a letter reaches beyond its line
    if (text.isEmpty())
        return;
    const Key key{text, painter.font(), place.width(), painter.layoutDirection()};
    auto line = m_lines.find(key);
    if (line == m_lines.end()) {
        if (m_lines.size() >= most) {
            m_lines.clear();
            m_stamps.clear();
        }
        line = m_lines.insert(
            key, {lineOf(text, key.font, key.width, key.direction), static_cast<quint32>(m_lines.size())});
    }
    const QSizeF size = line->text.size();
    const double left = look.isCentred ? std::max(0.0, (place.width() - size.width()) / 2) : 0;
    const QPointF start = place.topLeft() + QPointF{left, (place.height() - size.height()) / 2};
    // Letters of another script may be higher than their place: what they reach into is not theirs to fill.
    if (!look.ground.isValid() || size.height() > std::ceil(place.height()))
        return painter.drawStaticText(start, line->text);
    const QFont font = painter.font();
    const QPen pen = painter.pen();
    m_stamps.paint(
        painter, QRectF{start, size}.adjusted(-beside, 0, beside, 0), {line->number, pen.color().rgba()},
        [&](QPainter& p, const QRectF& room) {
            p.setFont(font);
            p.setPen(pen);
            p.drawStaticText(room.topLeft() + QPointF{beside, 0}, line->text);
        },
        look.ground);
}

} // namespace ninefold::ui
