// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_week_delegate.h"

#include "core/progress/rational.h"
#include "ui/models/year_strip_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double corner = 2;
constexpr double marksHigh = 22; // room for two marks

void paintDiamond(QPainter& painter, QPointF middle, double reach) {
    QPainterPath path{middle + QPointF{0, -reach}};
    path.lineTo(middle + QPointF{reach, 0});
    path.lineTo(middle + QPointF{0, reach});
    path.lineTo(middle + QPointF{-reach, 0});
    path.closeSubpath();
    painter.drawPath(path);
}

} // namespace

void YearWeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const double high = marksHigh * unitOf(option.font);
    const QRectF field = QRectF{option.rect}.adjusted(0, 2, 0, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintMarks(*painter, {field.left(), field.top(), field.width(), high}, index.column());
    paintColumn(*painter, field.adjusted(1.5, high, -1.5, 0), index.column());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, corner + 2, theme.accent);
    painter->restore();
}

void YearWeekDelegate::paintColumn(QPainter& painter, const QRectF& track, int column) const {
    const Theme& theme = m_theme.theme();
    const YearWeek& week = m_weeks.week(column);
    painter.setPen(QPen{m_weeks.isNow(column) ? theme.text : theme.line, 1});
    painter.setBrush(week.isToCome ? theme.card : theme.ground);
    painter.drawRoundedRect(track, corner, corner);
    if (week.isResting)
        painter.fillRect(track.adjusted(1, 1, -1, -1), QBrush{theme.faint, Qt::BDiagPattern});
    const double share = week.score ? static_cast<double>(week.score->rate()) : 0;
    if (share <= 0)
        return;
    const double high = std::max(2.0, track.height() * share);
    const QRectF fill{track.left(), track.bottom() - high, track.width(), high};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(fill, corner, corner);
    if (week.isResting)
        painter.fillRect(fill, QBrush{theme.card, Qt::BDiagPattern});
}

void YearWeekDelegate::paintMarks(QPainter& painter, const QRectF& room, int column) const {
    const Theme& theme = m_theme.theme();
    const YearWeek& week = m_weeks.week(column);
    const double reach = std::min(room.height() / 5, room.width() / 2 - 1);
    if (week.reviews > 0) {
        painter.setPen(QPen{theme.text, 1.4});
        painter.setBrush(theme.card);
        paintDiamond(painter, {room.center().x(), room.top() + room.height() / 4}, reach);
    }
    if (!week.wins.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawEllipse(QPointF{room.center().x(), room.top() + room.height() * 0.72}, reach * 0.8,
                            reach * 0.8);
    }
}

} // namespace ninefold::ui
