// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/check_layout.h"

#include "ui/paper/sheet_measures.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

// On A4.
constexpr double checkTitle = 9;
constexpr double checkUnderTitle = 5.5;
constexpr double checkHeading = 9;
constexpr double lowestRow = 7.6;
constexpr double highestRow = 11;

} // namespace

CheckLayout::CheckLayout(const PageOptions& options, int days, int rows)
    : m_rows{rows} {
    const QSizeF sheet = options.millimetres();
    const bool isUpright = options.orientation == QPageLayout::Portrait;
    m_unit = std::min(sheet.width(), sheet.height()) / sheetShortSide;
    const double edge = sheetMargin * m_unit;
    const QRectF room = QRectF{{}, sheet}.adjusted(edge, edge, -edge, -edge);
    m_title = {room.topLeft(), QSizeF{room.width(), checkTitle * m_unit}};
    m_underTitle = {m_title.bottomLeft(), QSizeF{room.width(), checkUnderTitle * m_unit}};
    m_foot = {room.left(), room.bottom() - sheetFoot * m_unit, room.width(), sheetFoot * m_unit};
    m_table = room;
    m_table.setTop(m_underTitle.bottom() + 3 * m_unit);
    m_table.setBottom(m_foot.top() - 3 * m_unit);
    const double forRows = m_table.height() - checkHeading * m_unit;
    const int most = std::max(1, static_cast<int>(forRows / (lowestRow * m_unit)));
    const int pages = (rows + most - 1) / most;
    m_rowsOfPage = pages > 1 ? (rows + pages - 1) / pages : most; // about as many on each
    m_rowHeight =
        std::clamp(forRows / std::clamp(rows, 1, m_rowsOfPage), lowestRow * m_unit, highestRow * m_unit);
    m_nameWidth = (isUpright ? 44 : 62) * m_unit;
    m_countWidth = (isUpright ? 11 : 14) * m_unit;
    m_dayWidth = (m_table.width() - m_nameWidth - m_countWidth) / std::max(1, days);
}

int CheckLayout::pages() const {
    return std::max(1, (m_rows + m_rowsOfPage - 1) / m_rowsOfPage);
}

QRectF CheckLayout::heading() const {
    return {m_table.left(), m_table.top(), m_table.width(), checkHeading * m_unit};
}

QRectF CheckLayout::row(int row) const {
    return {m_table.left(), heading().bottom() + row * m_rowHeight, m_table.width(), m_rowHeight};
}

QRectF CheckLayout::name(const QRectF& line) const {
    return {line.left(), line.top(), m_nameWidth - 2 * m_unit, line.height()};
}

QRectF CheckLayout::day(const QRectF& line, int day) const {
    return {line.left() + m_nameWidth + day * m_dayWidth, line.top(), m_dayWidth, line.height()};
}

QRectF CheckLayout::count(const QRectF& line) const {
    return {line.right() - m_countWidth + m_unit, line.top(), m_countWidth - m_unit, line.height()};
}

} // namespace ninefold::ui
