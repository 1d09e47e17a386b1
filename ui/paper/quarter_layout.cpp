// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarter_layout.h"

#include "ui/paper/sheet_measures.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

// On A4.
constexpr double quarterTitle = 9;
constexpr double quarterUnderTitle = 5.5;
constexpr double quarterGap = 5;
constexpr double quarterHeading = 5.5;
constexpr double monthHeight = 3.6;
constexpr double weekdayWidth = 7;
constexpr double largestField = 5.2;

} // namespace

QuarterLayout::QuarterLayout(const PageOptions& options, int weeks) {
    const QSizeF sheet = options.millimetres();
    m_unit = std::min(sheet.width(), sheet.height()) / sheetShortSide;
    const double edge = sheetMargin * m_unit;
    QRectF room = QRectF{{}, sheet}.adjusted(edge, edge, -edge, -edge);
    m_title = {room.topLeft(), QSizeF{room.width(), quarterTitle * m_unit}};
    m_underTitle = {m_title.bottomLeft(), QSizeF{room.width(), quarterUnderTitle * m_unit}};
    m_foot = {room.left(), room.bottom() - sheetFoot * m_unit, room.width(), sheetFoot * m_unit};
    room.setTop(m_underTitle.bottom() + 4 * m_unit);
    room.setBottom(m_foot.top() - 3 * m_unit);
    m_field = std::min(largestField * m_unit, (room.width() - weekdayWidth * m_unit) / std::max(1, weeks));
    const double daysHeight = (quarterHeading + monthHeight) * m_unit + 7 * m_field;
    m_days = {room.left(), room.bottom() - daysHeight, room.width(), daysHeight};
    room.setBottom(m_days.top() - quarterGap * m_unit);
    if (options.orientation == QPageLayout::Portrait)
        placeUpright(room);
    else
        placeAcross(room);
}

void QuarterLayout::placeUpright(const QRectF& room) {
    constexpr double gridShare = 0.56;
    constexpr double goalShare = 0.42;
    const double between = quarterGap * m_unit;
    m_grid = {room.left(), room.top(), room.width(), room.height() * gridShare};
    const double top = m_grid.bottom() + between;
    m_goals = {room.left(), top, room.width() * goalShare, room.bottom() - top};
    const double left = m_goals.right() + between;
    m_routines = {left, top, room.right() - left, room.bottom() - top};
}

void QuarterLayout::placeAcross(const QRectF& room) {
    constexpr double gridShare = 0.57;
    constexpr double goalShare = 0.43;
    const double between = quarterGap * m_unit;
    m_grid = {room.left(), room.top(), room.width() * gridShare, room.height()};
    const double left = m_grid.right() + between;
    m_goals = {left, room.top(), room.right() - left, room.height() * goalShare};
    const double top = m_goals.bottom() + between * 0.6;
    m_routines = {left, top, room.right() - left, room.bottom() - top};
}

QRectF QuarterLayout::headingOf(const QRectF& part) const {
    return {part.left(), part.top(), part.width(), quarterHeading * m_unit};
}

QRectF QuarterLayout::bodyOf(const QRectF& part) const {
    return part.adjusted(0, quarterHeading * m_unit, 0, 0);
}

QRectF QuarterLayout::months() const {
    const QRectF body = bodyOf(m_days);
    return {body.left() + weekdayWidth * m_unit, body.top(), body.width() - weekdayWidth * m_unit,
            monthHeight * m_unit};
}

QRectF QuarterLayout::field(int column, int weekday) const {
    const QRectF above = months();
    const double space = m_field * 0.06;
    return QRectF{above.left() + column * m_field, above.bottom() + weekday * m_field, m_field, m_field}
        .adjusted(space, space, -space, -space);
}

} // namespace ninefold::ui
