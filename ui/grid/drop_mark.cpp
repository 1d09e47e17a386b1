// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/drop_mark.h"

#include "ui/grid/cell_style.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr int overhang = 4; // the ring lies outside the cell as well
constexpr double ring = 3;
constexpr double badge = 24;

} // namespace

DropMark::DropMark(const ThemeSource& theme, QWidget& over)
    : QWidget{&over}
    , m_theme{theme} {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropMark::coverTarget(const QRect& area, Icon icon) {
    m_icon = icon;
    cover(area);
}

void DropMark::coverSource(const QRect& area) {
    m_icon.reset();
    cover(area);
}

void DropMark::cover(const QRect& area) {
    setGeometry(area.adjusted(-overhang, -overhang, overhang, overhang));
    raise();
    show();
    update();
}

QRect DropMark::covered() const {
    return isHidden() ? QRect{} : geometry().adjusted(overhang, overhang, -overhang, -overhang);
}

void DropMark::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF{rect()}.adjusted(overhang, overhang, -overhang, -overhang);
    m_icon ? paintTarget(painter, area) : paintSource(painter, area);
}

void DropMark::paintTarget(QPainter& painter, const QRectF& area) const {
    const Theme& theme = m_theme.theme();
    const double unit = unitOf(font());
    const double radius = 7 * unit;
    QColor tint = theme.accent;
    tint.setAlphaF(0.1F);
    painter.setBrush(tint);
    painter.setPen(QPen{theme.card, ring + 4}); // keeps the ring apart from any ground
    painter.drawRoundedRect(area, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme.accent, ring});
    painter.drawRoundedRect(area, radius, radius);

    const double side = std::min(badge * unit, area.height() - 2 * ring);
    const QRectF disc{area.center().x() - side / 2, area.top() + ring, side, side};
    painter.setPen(QPen{theme.card, 2});
    painter.setBrush(theme.accent);
    painter.drawEllipse(disc);
    const double inset = side / 5;
    paintIcon(painter, *m_icon, disc.adjusted(inset, inset, -inset, -inset), theme.onAccent);
}

void DropMark::paintSource(QPainter& painter, const QRectF& area) const {
    const Theme& theme = m_theme.theme();
    const double radius = 7 * unitOf(font());
    QColor veil = theme.ground;
    veil.setAlphaF(0.6F);
    painter.setBrush(veil);
    painter.setPen(QPen{theme.muted, 1.5, Qt::DashLine});
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace ninefold::ui
