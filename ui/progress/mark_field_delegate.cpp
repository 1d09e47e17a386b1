// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/mark_field_delegate.h"

#include "ui/models/routine_days_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/today/mark_painter.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double corner = 3;

} // namespace

MarkFieldDelegate::MarkFieldDelegate(const ThemeSource& theme, const RoutineDaysModel& days)
    : m_theme{theme}
    , m_days{days} {}

void MarkFieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto day = m_days.dateAt(index);
    if (!day)
        return;
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF{option.rect}.adjusted(2, 2, -2, -2);
    const Mark mark = m_days.mark(*day);
    if (mark == Mark::NotScheduled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line);
        painter->drawEllipse(field.center(), 1.5, 1.5);
    } else if (mark == Mark::NotYet && *day > m_days.today()) {
        paintPanel(*painter, field, corner, theme.ground, theme.ground);
    } else {
        paintStripDay(*painter, field, theme, mark, theme.hue(m_block));
    }
    if (*day == m_days.today())
        paintPanel(*painter, QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), corner, Qt::transparent,
                   theme.text);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, corner + 1, theme.text);
    painter->restore();
}

} // namespace ninefold::ui
