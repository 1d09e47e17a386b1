// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/field_delegate.h"

#include "ui/models/year_table.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QPainter>

namespace ninefold::ui {

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto day = m_days.dateAt(index);
    if (!day)
        return;
    constexpr double corner = 3;
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDay(*painter, QRectF{option.rect}.adjusted(1, 1, -1, -1), theme, *day);
    if (*day == m_days.today())
        paintPanel(*painter, QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), corner, Qt::transparent,
                   theme.text);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, corner + 1, theme.text);
    painter->restore();
}

} // namespace ninefold::ui
