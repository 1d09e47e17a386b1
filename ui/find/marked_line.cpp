// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/marked_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace ninefold::ui {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const MarkedLine& line, qsizetype length) {
    QTextCharFormat match;
    match.setFontWeight(QFont::Bold);
    match.setForeground(line.matchColour);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange range : line.matches) {
        const qsizetype end = std::min(range.end(), length);
        if (range.start < end)
            formats.push_back({static_cast<int>(range.start), static_cast<int>(end - range.start), match});
    }
    return formats;
}

// Lays out the first `length` units of the line, with an ellipsis behind when that is not all; gives its one
// line.
QTextLine layOut(QTextLayout& layout, const MarkedLine& line, qsizetype length) {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setText(length == line.text.size() ? line.text : line.text.left(length).trimmed() + QChar{0x2026});
    layout.setFormats(formatsOf(line, length));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    layout.endLayout();
    return only;
}

} // namespace

void paintMarkedLine(QPainter& painter, const QRectF& place, const MarkedLine& line) {
    if (line.text.isEmpty())
        return;
    QTextLayout layout{QString{}, line.font, painter.device()};
    QTextLine laid = layOut(layout, line, line.text.size());
    if (laid.naturalTextWidth() > place.width()) {
        const double room = place.width() - QFontMetricsF{line.font}.horizontalAdvance(QChar{0x2026});
        laid = layOut(layout, line, laid.xToCursor(room, QTextLine::CursorOnCharacter));
    }
    const bool isRightToLeft = line.text.isRightToLeft();
    const double left = isRightToLeft ? place.right() - laid.naturalTextWidth() : place.left();
    painter.setPen(line.colour);
    laid.setPosition({0, 0});
    layout.draw(&painter, {left, place.center().y() - laid.height() / 2});
}

} // namespace ninefold::ui
