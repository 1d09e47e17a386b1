// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/field_delegate.h"

namespace ninefold::ui {

class RoutineDaysModel;

/// Paints what became of a routine on a day of the year.
class MarkFieldDelegate : public FieldDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    MarkFieldDelegate(const ThemeSource& theme, const RoutineDaysModel& days);

    /// The block whose hue the marks have.
    void setBlock(int block) { m_block = block; }

protected:
    void paintDay(QPainter& painter, const QRectF& field, const Theme& theme, QDate day) const override;

private:
    const RoutineDaysModel& m_days;
    int m_block = 4;
};

} // namespace ninefold::ui
