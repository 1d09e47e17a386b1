// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/mask_header.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double headingInset = 6;

} // namespace

MaskHeader::MaskHeader(const ThemeSource& theme, QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
    , m_theme{theme} {
    setSectionsClickable(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize MaskHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics{fontOf(font(), TypeStep::Small)};
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(text) + static_cast<int>(2 * headingInset * unitOf(font())) + 1,
            metrics.height() + static_cast<int>(10 * unitOf(font()))};
}

void MaskHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = m_theme.theme();
    const QFont small = fontOf(font(), TypeStep::Small);
    const int pad = static_cast<int>(headingInset * unitOf(font()));
    const QRect place = rect.adjusted(pad, 0, -pad, 0);
    const QString text = QFontMetrics{small}.elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, place.width());
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter, text);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace ninefold::ui
