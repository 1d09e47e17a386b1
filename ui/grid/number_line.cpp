// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/number_line.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int captionInset = 6; // so that its words line up with the captions of the fields
constexpr int padding = 6;

} // namespace

NumberLine::NumberLine(const ThemeSource& theme, QWidget* parent)
    : QAbstractButton{parent}
    , m_theme{theme} {
    setObjectName(QStringLiteral("cellNumber"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void NumberLine::setShowsRuns(bool shows) {
    m_showsRuns = shows;
}

void NumberLine::tell(const std::optional<CellNumber>& number) {
    m_number = number;
    if (m_number && !m_showsRuns)
        m_number->run.clear();
    setVisible(number.has_value());
    rename();
    updateGeometry();
    update();
}

QString NumberLine::caption() const {
    return m_number ? tr("So far · %1", "a period").arg(m_number->days) : QString{};
}

QString NumberLine::habit() const {
    QStringList parts = m_number ? QStringList{m_number->run, m_number->rest} : QStringList{};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

void NumberLine::rename() {
    QStringList parts{caption()};
    if (m_number)
        parts += {m_number->percent, m_number->basis, m_number->run, m_number->rest};
    parts.removeAll(QString{});
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(tr("Why: what this number was counted from (%1)")
                   .arg(QKeySequence{Qt::CTRL | Qt::Key_I}.toString(QKeySequence::NativeText)));
}

QSize NumberLine::sizeHint() const {
    const int number = QFontMetrics{fontOf(font(), TypeStep::Large, QFont::Bold)}.height();
    const int small = QFontMetrics{fontOf(font(), TypeStep::Small)}.height();
    const int below = habit().isEmpty() ? 0 : small;
    return {120, std::max(number, 2 * small) + below + 2 * padding};
}

void NumberLine::paintEvent(QPaintEvent*) {
    if (!m_number)
        return;
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    if (underMouse() || isDown())
        paintPanel(painter, rect(), controlRadius, controlGround(theme, {true, underMouse(), isDown()}),
                   Qt::transparent);
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius, theme.accent);
    const QFont large = fontOf(font(), TypeStep::Large, QFont::Bold);
    const QFont small = fontOf(font(), TypeStep::Small);
    const QFontMetrics smallMetrics{small};
    const QRect inside = rect().adjusted(captionInset, padding, -captionInset, -padding);
    const int below = habit().isEmpty() ? 0 : smallMetrics.height();
    const int number = QFontMetrics{large}.horizontalAdvance(m_number->percent);
    const QRect top = inside.adjusted(0, 0, 0, -below);
    painter.setFont(large);
    painter.setPen(theme.hue(m_number->asked.block));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, m_number->percent);
    painter.setFont(small);
    painter.setPen(theme.muted);
    const int room = top.width() - number - captionInset;
    const int first = top.center().y() - smallMetrics.height();
    const auto write = [&](int y, int wide, const QString& text) {
        painter.drawText(QRect{inside.left(), y, wide, smallMetrics.height()},
                         Qt::AlignLeft | Qt::AlignVCenter,
                         smallMetrics.elidedText(text, Qt::ElideRight, wide));
    };
    write(first, room, caption());
    write(first + smallMetrics.height(), room, m_number->basis);
    write(top.bottom() + 1, inside.width(), habit());
}

void NumberLine::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rename();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ninefold::ui
