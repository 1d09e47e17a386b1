// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focus_ring.h"

#include "ui/theme/theme_source.h"

#include <QPainter>

#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double thickness = 4;
constexpr int wholeTurn = 360 * 16;

} // namespace

FocusRing::FocusRing(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme} {
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::show(double share, bool isPaused) {
    m_share = share;
    m_isPaused = isPaused;
    update();
}

QSize FocusRing::sizeHint() const {
    const int side = 2 * fontMetrics().height();
    return {side, side};
}

void FocusRing::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) - thickness - 1;
    const QRectF ring{(width() - side) / 2, (height() - side) / 2, side, side};
    painter.setPen(QPen{theme.line, thickness});
    painter.drawEllipse(ring);
    painter.setPen(QPen{m_isPaused ? theme.muted : theme.accent, thickness, Qt::SolidLine, Qt::FlatCap});
    painter.drawArc(ring, wholeTurn / 4, static_cast<int>(std::lround(m_share * wholeTurn)));
}

} // namespace ninefold::ui
