// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/days_header.h"

#include "ui/models/day_table_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/row_layout.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr int above = 8; // and below the words

QFont monthFont(const QFont& base) {
    return fontOf(base, TypeStep::Small, QFont::DemiBold);
}

QFont weekdayFont(const QFont& base) {
    return fontOf(base, TypeStep::Tiny);
}

QFont numberFont(const QFont& base) {
    return fontOf(base, TypeStep::Base, QFont::DemiBold);
}

int heightOf(const QFont& font) {
    return QFontMetrics{font}.height();
}

} // namespace

DaysHeader::DaysHeader(const ThemeSource& theme, const DayTableModel& model, QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
    , m_theme{theme}
    , m_model{model} {
    setObjectName(QStringLiteral("tableDays"));
    setSectionsClickable(true);
    setHighlightSections(false);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

int DaysHeader::narrowest() const {
    int widest = QFontMetrics{numberFont(font())}.horizontalAdvance(QStringLiteral("30"));
    for (int day = 1; day <= 7; ++day) {
        const QString name = QLocale{}.standaloneDayName(day, QLocale::ShortFormat);
        widest = std::max(widest, QFontMetrics{weekdayFont(font())}.horizontalAdvance(name));
    }
    return widest + static_cast<int>(10 * unitOf(font()));
}

QSize DaysHeader::sizeHint() const {
    const int words =
        heightOf(monthFont(font())) + heightOf(weekdayFont(font())) + heightOf(numberFont(font()));
    return {0, words + 2 * above};
}

void DaysHeader::paintEvent(QPaintEvent* event) {
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), m_theme.theme().card);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, m_theme.theme().line);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter over{viewport()};
    paintMonths(over);
}

void DaysHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Theme& theme = m_theme.theme();
    const QDate day = m_model.dayAt(column);
    const bool isToday = day == m_model.today();
    const int top = rect.top() + above + heightOf(monthFont(font()));
    const int weekday = heightOf(weekdayFont(font()));
    if (isToday)
        paintPanel(*painter, QRectF{rect}.adjusted(2, top - 3, -2, -4), controlRadius - 2, theme.accentGround,
                   theme.accentGround);
    painter->setFont(weekdayFont(font()));
    painter->setPen(isToday ? theme.text : theme.muted);
    painter->drawText(QRect{rect.left(), top, rect.width(), weekday}, Qt::AlignCenter,
                      QLocale{}.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
    painter->setFont(numberFont(font()));
    painter->setPen(isToday                           ? theme.accent
                    : day > m_model.today()           ? theme.muted
                    : day.dayOfWeek() >= Qt::Saturday ? theme.muted
                                                      : theme.text);
    painter->drawText(QRect{rect.left(), top + weekday, rect.width(), heightOf(numberFont(font()))},
                      Qt::AlignCenter, QString::number(day.day()));
    if (!m_model.isResting(column))
        return;
    painter->setPen(QPen{theme.muted, 1.4, Qt::DotLine});
    painter->drawLine(rect.left() + 4, rect.bottom() - 4, rect.right() - 4, rect.bottom() - 4);
}

void DaysHeader::paintMonths(QPainter& painter) const {
    const auto& days = m_model.days();
    if (!days)
        return;
    painter.setFont(monthFont(font()));
    painter.setPen(m_theme.theme().text);
    const int high = heightOf(monthFont(font()));
    for (QDate first = days->first; first <= days->last;) {
        const QDate next = QDate{first.year(), first.month(), 1}.addMonths(1);
        const QDate last = std::min(next.addDays(-1), days->last);
        const int left = sectionViewportPosition(m_model.columnOf(first));
        const int column = m_model.columnOf(last);
        const int right = sectionViewportPosition(column) + sectionSize(column);
        const QRect place{std::max(left, 0) + 8, above / 2, right - std::max(left, 0) - 12, high};
        const QString name = QLocale{}.toString(first, tr("MMMM yyyy", "the format of a month and its year"));
        const QString shortName = QLocale{}.standaloneMonthName(first.month(), QLocale::ShortFormat);
        const bool isRoomy = painter.fontMetrics().horizontalAdvance(name) <= place.width();
        if (painter.fontMetrics().horizontalAdvance(shortName) <= place.width())
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading, isRoomy ? name : shortName);
        first = next;
    }
}

void DaysHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    const int column = logicalIndexAt(event->pos());
    if (column >= 0)
        Q_EMIT dayOpened(m_model.dayAt(column));
}

} // namespace ninefold::ui
