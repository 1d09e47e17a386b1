// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_frame.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPaintEvent>
#include <QPainter>

namespace ninefold::ui {

CardFrame::CardFrame(const ThemeSource& theme, QWidget* parent)
    : QFrame{parent}
    , m_theme{theme} {
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void CardFrame::paintEvent(QPaintEvent* event) {
    QPainter painter{this};
    // Most often something inside is painted again: that is plain, and much faster so.
    constexpr int rounded = static_cast<int>(cardRadius) + 1;
    const bool isInside = rect().adjusted(1, rounded, -1, -rounded).contains(event->rect()) ||
                          rect().adjusted(rounded, 1, -rounded, -1).contains(event->rect());
    if (isInside)
        painter.fillRect(event->rect(), m_theme.theme().card);
    else
        paintPanel(painter, rect(), cardRadius, m_theme.theme().card, m_theme.theme().line);
}

} // namespace ninefold::ui
