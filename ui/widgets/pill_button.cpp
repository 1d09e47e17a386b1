// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill_button.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace ninefold::ui {

namespace {

constexpr int padding = 12;
constexpr int gap = 6;

int sideFor(const QFontMetrics& metrics) {
    constexpr int smallest = 14;
    return std::max(smallest, metrics.height());
}

} // namespace

PillButton::PillButton(const ThemeSource& theme, QWidget* parent, Shape shape)
    : QToolButton{parent}
    , m_theme{theme}
    , m_shape{shape} {
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PillButton::setPicture(Icon icon) {
    m_picture = icon;
    updateGeometry();
    update();
}

QSize PillButton::sizeHint() const {
    const int height = fontMetrics().height() + 16;
    if (text().isEmpty())
        return {height + 4, height};
    const int words = fontMetrics().horizontalAdvance(text());
    const int side = sideFor(fontMetrics());
    return {2 * padding + words + (m_picture ? side + gap : 0) + (showsArrow() ? side + 2 : 0), height};
}

void PillButton::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const ControlState state{isEnabled(), underMouse(), isDown(), isChecked(),
                             hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)};
    QPainter painter{this};
    paintControl(painter, rect(), m_shape == Shape::Round ? height() / 2.0 : controlRadius + 1, theme, state);

    const QColor ink = !isEnabled() ? theme.faint : isChecked() ? theme.accent : theme.text;
    const int side = sideFor(fontMetrics());
    const int top = (height() - side) / 2;
    if (text().isEmpty()) {
        if (m_picture)
            paintIcon(painter, *m_picture, QRect{(width() - side) / 2, top, side, side}, ink);
        return;
    }
    int left = padding;
    if (m_picture) {
        paintIcon(painter, *m_picture, QRect{left, top, side, side}, ink);
        left += side + gap;
    }
    const int right = showsArrow() ? padding + side : padding;
    painter.setPen(ink);
    painter.drawText(QRect{left, 0, width() - left - right, height()}, Qt::AlignVCenter | Qt::AlignLeading,
                     text());
    if (showsArrow())
        paintIcon(painter, Icon::ChevronDown, QRect{width() - padding - side + 4, top, side, side},
                  theme.muted);
}

} // namespace ninefold::ui
