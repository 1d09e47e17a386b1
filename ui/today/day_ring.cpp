// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_ring.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/row_layout.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace ninefold::ui {

namespace {

// At most one place: "4", "4.5".
QString countText(const Rational& count) {
    if (denominator(count) == 1)
        return QLocale{}.toString(static_cast<qlonglong>(numerator(count)));
    return QLocale{}.toString(std::floor(static_cast<double>(count) * 10) / 10, 'f', 1);
}

} // namespace

DayRing::DayRing(const ThemeSource& theme, QWidget* parent)
    : QAbstractButton{parent}
    , m_theme{theme} {
    setObjectName(QStringLiteral("dayRing"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent); // what is below need not be painted
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void DayRing::show(const std::optional<Score>& score, const QString& caption) {
    if (caption == m_caption && score == m_score)
        return;
    m_score = score;
    m_caption = caption;
    update();
    const QString before = accessibleName();
    rename();
    if (before != accessibleName() && isVisible())
        announce();
}

void DayRing::rename() {
    const QString got = m_score ? countText(m_score->got) : QString{};
    const QString base = m_score ? countText(m_score->base) : QString{};
    m_number = m_score ? QStringLiteral("%1/%2").arg(got, base) : QStringLiteral("–");
    setAccessibleName(m_score ? tr("%1 of %2 done, %3%").arg(got, base).arg(percentOf(m_score->rate()))
                              : tr("Nothing is asked for on this day."));
    setToolTip(m_tip.arg(accessibleName()));
}

void DayRing::retranslate() {
    const QString key = QKeySequence{Qt::CTRL | Qt::Key_I}.toString(QKeySequence::NativeText);
    m_tip = tr("%1\nWhy: what this number was counted from (%2)").arg(QStringLiteral("%1"), key);
    rename();
}

void DayRing::announce() {
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QSize DayRing::sizeHint() const {
    const int side = static_cast<int>(std::lround(138 * unitOf(font())));
    return {side, side};
}

double DayRing::thickness() const {
    return 12 * unitOf(font());
}

QRectF DayRing::circle() const {
    const double side = std::min(width(), height()) - thickness();
    QRectF circle{0, 0, side, side};
    circle.moveCenter(QRectF{rect()}.center());
    return circle;
}

// The ground and the track: the same after each tick, and most of what is to be painted.
void DayRing::stampTrack(QPainter& painter) {
    const Theme& theme = m_theme.theme();
    const auto wide = static_cast<quint32>(thickness() * 100);
    m_track.paint(
        painter, rect(), {theme.line.rgba(), wide},
        [&](QPainter& p, const QRectF& place) {
            p.fillRect(place, theme.card);
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen{theme.line, thickness()});
            p.drawEllipse(circle().translated(place.topLeft()));
        },
        theme.card);
}

void DayRing::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    stampTrack(painter);
    if (hasFocus()) {
        const QRectF around = circle().adjusted(-thickness(), -thickness(), thickness(), thickness());
        paintFocusRing(painter, around & QRectF{rect()}, circle().width(), m_theme.theme().accent);
    }
    paintArc(painter);
    paintNumber(painter);
}

void DayRing::paintArc(QPainter& painter) const {
    const double share = m_score ? static_cast<double>(m_score->rate()) : 0;
    constexpr int whole = 360 * 16;
    constexpr int top = 90 * 16;
    if (share == 0)
        return;
    painter.setPen(QPen{m_theme.theme().accent, thickness(), Qt::SolidLine, Qt::RoundCap});
    painter.drawArc(circle(), top, -static_cast<int>(std::lround(whole * share)));
}

void DayRing::paintNumber(QPainter& painter) {
    const Theme& theme = m_theme.theme();
    const QFont large =
        fontOf(font(), m_number.size() > 5 ? TypeStep::Large : TypeStep::Display, QFont::Bold);
    const QFont small = fontOf(font(), TypeStep::Small);
    const double first = QFontMetricsF{large}.height();
    const double second = QFontMetricsF{small}.height();
    const double side = circle().width();
    const double start = circle().center().y() - (first + second) / 2;
    painter.setFont(large);
    painter.setPen(theme.text);
    m_texts.draw(painter, {circle().left(), start, side, first}, m_number, {true, theme.card});
    painter.setFont(small);
    painter.setPen(theme.muted);
    m_texts.draw(painter, {circle().left() + thickness(), start + first, side - 2 * thickness(), second},
                 m_caption, {true, theme.card});
}

void DayRing::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ninefold::ui
