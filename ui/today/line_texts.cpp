// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

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

void LineTexts::draw(QPainter& painter, const QRectF& place, const QString& text, bool isCentred) {
    constexpr qsizetype most = 1000;
    if (text.isEmpty())
        return;
    const Key key{text, painter.font(), place.width(), painter.layoutDirection()};
    auto line = m_lines.find(key);
    if (line == m_lines.end()) {
        if (m_lines.size() >= most)
            m_lines.clear();
        line = m_lines.insert(key, lineOf(text, key.font, key.width, key.direction));
    }
    const QSizeF size = line->size();
    const double left = isCentred ? std::max(0.0, (place.width() - size.width()) / 2) : 0;
    painter.drawStaticText(place.topLeft() + QPointF{left, (place.height() - size.height()) / 2}, *line);
}

} // namespace ninefold::ui
