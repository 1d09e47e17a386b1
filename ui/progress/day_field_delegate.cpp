// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/day_field_delegate.h"

#include "ui/models/year_days_model.h"
#include "ui/widgets/day_field.h"

namespace ninefold::ui {

DayFieldDelegate::DayFieldDelegate(const ThemeSource& theme, const YearDaysModel& days)
    : FieldDelegate{theme, days}
    , m_days{days} {}

void DayFieldDelegate::paintDay(QPainter& painter, const QRectF& field, const Theme& theme, QDate day) const {
    const ProgressDay& shown = m_days.dayOn(day);
    DayField look;
    if (shown.score)
        look.share = static_cast<double>(shown.score->rate());
    look.isToCome = day > m_days.today();
    look.isResting = shown.isResting;
    paintDayField(painter, field, theme, look);
}

} // namespace ninefold::ui
