// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figure_header.h"

#include "ui/models/figure_table.h"
#include "ui/progress/figure_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

FigureHeader::FigureHeader(const ThemeSource& theme, const FigureTable& table, QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
    , m_theme{theme}
    , m_table{table} {
    setSectionsClickable(true);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

int FigureHeader::arrowWidth() const {
    return static_cast<int>(14 * unitOf(font()));
}

QRect FigureHeader::placeIn(const QRect& rect, int section) const {
    const int inset = FigureDelegate::insetOf(font());
    const bool isSorted = sortIndicatorSection() == section;
    // The arrow stands beside the heading, so that it never covers it and a number stays over its numbers.
    const int arrow = isSorted ? arrowWidth() : 0;
    const bool isAtEnd = m_table.isNumber(section) != isRightToLeft();
    return rect.adjusted(inset + (isAtEnd ? arrow : 0), 0, -inset - (isAtEnd ? 0 : arrow), 0);
}

QRect FigureHeader::textPlace(int section) const {
    return placeIn({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
}

QSize FigureHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics{fontOf(font(), TypeStep::Small)};
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(text) + 2 * FigureDelegate::insetOf(font()) + arrowWidth(),
            metrics.height() + static_cast<int>(10 * unitOf(font()))};
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = m_theme.theme();
    const QRect place = placeIn(rect, section);
    const QFont small = fontOf(font(), TypeStep::Small);
    const QFontMetrics metrics{small};
    const QString text = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                            Qt::ElideRight, place.width());
    const bool isNumber = m_table.isNumber(section);
    const auto alignment =
        static_cast<int>((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(place, QStyle::visualAlignment(layoutDirection(), Qt::Alignment{alignment}), text);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (sortIndicatorSection() != section)
        return;
    const int wide = metrics.horizontalAdvance(text);
    const bool isAtEnd = isNumber != isRightToLeft();
    const double side = arrowWidth() - 2;
    const double left = isAtEnd ? place.right() - wide - side - 2 : place.left() + wide + 2;
    const QRectF arrow{left, rect.center().y() - side / 2, side, side};
    painter->save();
    if (sortIndicatorOrder() == Qt::AscendingOrder) {
        painter->translate(arrow.center());
        painter->rotate(180);
        painter->translate(-arrow.center());
    }
    paintIcon(*painter, Icon::ChevronDown, arrow, theme.text);
    painter->restore();
}

} // namespace ninefold::ui
