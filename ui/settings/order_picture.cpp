// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/order_picture.h"

#include "ui/text/words.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

OrderPicture::OrderPicture(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void OrderPicture::setOrder(CellOrder order) {
    m_order = order;
    update();
}

QSize OrderPicture::sizeHint() const {
    const int side = 3 * (fontMetrics().height() + 6);
    return {side, side};
}

void OrderPicture::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    painter.setFont(fontOf(font(), TypeStep::Tiny));
    const double side = width() / 3.0;
    const auto cellAt = [&](int place) {
        return QRectF{place % 3 * side, place / 3 * side, side, side}.adjusted(1, 1, -1, -1);
    };
    paintPanel(painter, cellAt(centre), 4, theme.core, theme.core);
    for (const int place : ring(m_order)) {
        const QRectF cell = cellAt(place);
        paintPanel(painter, cell, 4, theme.ground, theme.line);
        painter.setPen(theme.text);
        painter.drawText(cell, Qt::AlignCenter, letterText(place, m_order));
    }
}

} // namespace ninefold::ui
