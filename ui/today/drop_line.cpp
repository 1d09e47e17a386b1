// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/drop_line.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr int dropReach = 7; // above and below the gap
constexpr double thickness = 3;
constexpr double knob = 10;

} // namespace

DropLine::DropLine(const ThemeSource& theme, QWidget& over)
    : QWidget{&over}
    , m_theme{theme} {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropLine::markGap(int y, int left, int right) {
    cover({left, y - dropReach, right - left, 2 * dropReach}, true);
}

void DropLine::veil(const QRect& rows) {
    cover(rows, false);
}

void DropLine::cover(const QRect& area, bool isLine) {
    m_isLine = isLine;
    setGeometry(area);
    raise();
    show();
    update();
}

void DropLine::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_isLine) {
        QColor veil = theme.ground;
        veil.setAlphaF(0.6F);
        painter.setBrush(veil);
        painter.setPen(QPen{theme.muted, 1.5, Qt::DashLine});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), controlRadius, controlRadius);
        return;
    }
    const double middle = height() / 2.0;
    const QRectF line{knob / 2, middle - thickness / 2, width() - knob / 2, thickness};
    const QRectF end{1, middle - knob / 2, knob, knob};
    // A rim of the card keeps the mark apart from whatever is below it.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(line.adjusted(-1.5, -1.5, 0, 1.5), 3, 3);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(line, 1.5, 1.5);
    painter.setBrush(theme.card);
    painter.setPen(QPen{theme.accent, thickness});
    painter.drawEllipse(end.adjusted(1, 1, -1, -1));
}

} // namespace ninefold::ui
