// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_frame.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPainter>

namespace ninefold::ui {

CardFrame::CardFrame(const ThemeSource& theme, QWidget* parent)
    : QFrame{parent}
    , m_theme{theme} {
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintPanel(painter, rect(), cardRadius, m_theme.theme().card, m_theme.theme().line);
}

} // namespace ninefold::ui
