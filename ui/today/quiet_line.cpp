// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/quiet_line.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int linePadding = 6;
constexpr int iconSide = 14; // of the icon
constexpr int iconGap = 6;
constexpr int besideText = 2 * linePadding + iconSide + iconGap;

} // namespace

QuietLine::QuietLine(const ThemeSource& theme, Icon icon, QWidget* parent)
    : QAbstractButton{parent}
    , m_theme{theme}
    , m_icon{icon} {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QFont QuietLine::words() const {
    QFont font = fontOf(this->font(), TypeStep::Small);
    font.setUnderline(underMouse());
    return font;
}

QSize QuietLine::sizeHint() const {
    const QFontMetrics metrics{words()};
    return {metrics.horizontalAdvance(text()) + besideText + 2, metrics.height() + 2 * linePadding};
}

QSize QuietLine::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

void QuietLine::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    const QColor& ink = underMouse() || isDown() ? theme.text : theme.muted;
    QPainter painter{this};
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius - 2, theme.accent);
    paintIcon(painter, m_icon, QRect{linePadding, (height() - iconSide) / 2, iconSide, iconSide}, ink);
    const QRect place = rect().adjusted(linePadding + iconSide + iconGap, 0, -linePadding, 0);
    painter.setFont(words());
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void QuietLine::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ninefold::ui
