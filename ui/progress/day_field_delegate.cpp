// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/day_field_delegate.h"

#include "ui/models/year_days_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double corner = 3;

} // namespace

DayFieldDelegate::DayFieldDelegate(const ThemeSource& theme, const YearDaysModel& days)
    : m_theme{theme}
    , m_days{days} {}

void DayFieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const ProgressDay* day = m_days.day(index);
    if (!day)
        return;
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF{option.rect}.adjusted(1, 1, -1, -1);
    if (day->score)
        paintPanel(*painter, field, corner,
                   mixed(theme.accentGround, theme.accent, static_cast<double>(day->score->rate())),
                   day->score->got == 0 ? theme.faint : QColor{Qt::transparent});
    else if (day->date <= m_days.today())
        paintPanel(*painter, field, corner, Qt::transparent, theme.line);
    else
        paintPanel(*painter, field, corner, theme.ground, theme.ground);
    if (day->isResting) {
        painter->setPen(QPen{theme.muted, 1.4});
        painter->drawLine(QPointF{field.left() + 3, field.center().y()},
                          QPointF{field.right() - 3, field.center().y()});
    }
    if (day->date == m_days.today())
        paintPanel(*painter, field, corner, Qt::transparent, theme.text);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, corner + 1, theme.text);
    painter->restore();
}

} // namespace ninefold::ui
