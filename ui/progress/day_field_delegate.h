// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/field_delegate.h"

namespace ninefold::ui {

class YearDaysModel;

/// Paints a day of the year by how much of it was done, see paintDayField().
class DayFieldDelegate : public FieldDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    DayFieldDelegate(const ThemeSource& theme, const YearDaysModel& days);

protected:
    void paintDay(QPainter& painter, const QRectF& field, const Theme& theme, QDate day) const override;

private:
    const YearDaysModel& m_days;
};

} // namespace ninefold::ui
