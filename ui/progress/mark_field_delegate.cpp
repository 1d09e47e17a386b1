// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/mark_field_delegate.h"

#include "ui/models/routine_days_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/today/mark_painter.h"

#include <QPainter>

namespace ninefold::ui {

MarkFieldDelegate::MarkFieldDelegate(const ThemeSource& theme, const RoutineDaysModel& days)
    : FieldDelegate{theme, days}
    , m_days{days} {}

void MarkFieldDelegate::paintDay(QPainter& painter, const QRectF& field, const Theme& theme,
                                 QDate day) const {
    constexpr double corner = 3;
    const QRectF inside = field.adjusted(1, 1, -1, -1);
    const Mark mark = m_days.mark(day);
    if (mark == Mark::NotScheduled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawEllipse(inside.center(), 1.5, 1.5);
    } else if (mark == Mark::NotYet && day > m_days.today()) {
        paintPanel(painter, inside, corner, theme.ground, theme.ground);
    } else {
        paintStripDay(painter, inside, theme, mark, theme.hue(m_block));
    }
}

} // namespace ninefold::ui
