// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_figures.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double barHeight = 10;
constexpr double figureGap = 8;

double heightOf(const QFont& font) {
    return QFontMetricsF{font}.height();
}

QFont numberFont(const QFont& base, bool isSoFar) {
    return fontOf(base, isSoFar ? TypeStep::Display : TypeStep::Heading, QFont::Bold);
}

} // namespace

WhyFigures::WhyFigures(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme} {
    setObjectName(QStringLiteral("whyFigures"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void WhyFigures::show(const WhyAnswer& answer, int block) {
    m_answer = answer;
    m_block = block;
    rename();
    updateGeometry();
    update();
}

void WhyFigures::rename() {
    const auto said = [](const QString& caption, const WhyFigure& figure) {
        const QString number = QStringLiteral("%1 %2").arg(caption, figure.text());
        return figure.basis.isEmpty() ? number : QStringLiteral("%1, %2").arg(number, figure.basis);
    };
    QString name = m_answer.whole ? said(tr("so far"), m_answer.soFar) : said({}, m_answer.soFar).trimmed();
    if (m_answer.whole)
        name = QStringLiteral("%1; %2").arg(name, said(tr("whole period"), *m_answer.whole));
    setAccessibleName(name);
}

double WhyFigures::unit() const {
    return unitOf(font());
}

QSize WhyFigures::sizeHint() const {
    const double words = heightOf(fontOf(font(), TypeStep::Small));
    const double height = heightOf(numberFont(font(), true)) + words + (figureGap + barHeight) * unit();
    return {static_cast<int>(320 * unit()), static_cast<int>(std::ceil(height))};
}

QSize WhyFigures::minimumSizeHint() const {
    return {static_cast<int>(200 * unit()), sizeHint().height()};
}

void WhyFigures::paintFigure(QPainter& painter, const QRectF& place, const WhyFigure& figure,
                             bool isSoFar) const {
    const Theme& theme = m_theme.theme();
    const QFont small = fontOf(font(), TypeStep::Small);
    const QFont number = numberFont(font(), isSoFar);
    const double foot = heightOf(small);
    painter.setFont(number);
    painter.setPen(isSoFar ? theme.hue(m_block) : theme.text);
    // The two stand on one line.
    const double line = place.top() + QFontMetricsF{numberFont(font(), true)}.ascent();
    painter.drawText(QPointF{place.left(), line}, figure.text());
    const double wide = QFontMetricsF{number}.horizontalAdvance(figure.text()) + 6 * unit();
    painter.setFont(small);
    painter.setPen(theme.muted);
    if (m_answer.whole) {
        const QString caption = isSoFar ? tr("so far") : tr("whole period");
        painter.drawText(QPointF{place.left() + wide, line},
                         QFontMetricsF{small}.elidedText(caption, Qt::ElideRight, place.width() - wide));
    }
    const QRectF below{place.left(), place.bottom() - foot, place.width(), foot};
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF{small}.elidedText(figure.basis, Qt::ElideRight, place.width()));
}

void WhyFigures::paintBar(QPainter& painter, const QRectF& bar) const {
    const Theme& theme = m_theme.theme();
    const QColor& hue = theme.hue(m_block);
    const double corner = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, corner, corner);
    const auto part = [&](const std::optional<Rational>& rate) {
        return QRectF{bar.left(), bar.top(), bar.width() * static_cast<double>(rate.value_or(Rational{})),
                      bar.height()};
    };
    QPainterPath inside;
    inside.addRoundedRect(bar, corner, corner);
    painter.setClipPath(inside);
    if (m_answer.soFar.rate) {
        const QRectF soFar = part(m_answer.soFar.rate);
        painter.fillRect(soFar, theme.card);
        painter.fillRect(soFar, theme.tint(m_block, 0.6));
        painter.fillRect(part(m_answer.whole ? m_answer.whole->rate : m_answer.soFar.rate), hue);
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{hue, 1.2});
        if (soFar.width() > bar.height())
            painter.drawRoundedRect(soFar.adjusted(0.6, 0.6, -0.6, -0.6), corner, corner);
    }
    painter.setClipping(false);
}

void WhyFigures::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double bar = barHeight * unit();
    const QRectF above{0, 0, static_cast<double>(width()), height() - bar - figureGap * unit()};
    if (m_answer.whole) {
        const double half = above.width() / 2;
        paintFigure(painter, {0, above.top(), half - figureGap, above.height()}, m_answer.soFar, true);
        paintFigure(painter, {half, above.top(), half, above.height()}, *m_answer.whole, false);
    } else {
        paintFigure(painter, above, m_answer.soFar, true);
    }
    paintBar(painter, {0, height() - bar, static_cast<double>(width()), bar});
}

void WhyFigures::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rename();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ninefold::ui
