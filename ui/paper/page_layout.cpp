// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_layout.h"

#include "ui/paper/sheet_measures.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

// On A4.
constexpr double titleHeight = 10;
constexpr double whyHeight = 5.5;
constexpr double belowHead = 4;
constexpr double aboveFoot = 3.5;
constexpr double cellGap = 0.8;
constexpr double blockGap = 2.4;

double startOf(int band, double length, double unit) {
    const double gaps = (6 * cellGap + 2 * blockGap) * unit;
    const double cell = (length - gaps) / 9;
    const int blocksBefore = band / 3;
    return band * cell + ((band - blocksBefore) * cellGap + blocksBefore * blockGap) * unit;
}

} // namespace

PageLayout::PageLayout(const PageOptions& options, bool hasWhy) {
    const QSizeF sheet = options.millimetres();
    m_unit = std::min(sheet.width(), sheet.height()) / sheetShortSide;
    const double edge = sheetMargin * m_unit;
    QRectF rest = QRectF{{}, sheet}.adjusted(edge, edge, -edge, -edge);
    m_title = {rest.topLeft(), QSizeF{rest.width(), titleHeight * m_unit}};
    m_why = {m_title.bottomLeft(), QSizeF{rest.width(), (hasWhy ? whyHeight : 0) * m_unit}};
    m_foot = {rest.left(), rest.bottom() - sheetFoot * m_unit, rest.width(), sheetFoot * m_unit};
    rest.setTop(m_why.bottom() + belowHead * m_unit);
    rest.setBottom(m_foot.top() - aboveFoot * m_unit);
    m_grid = rest;
}

QRectF cellIn(const QRectF& grid, CellPlace place, double unit) {
    const double gaps = (6 * cellGap + 2 * blockGap) * unit;
    const QSizeF size{(grid.width() - gaps) / 9, (grid.height() - gaps) / 9};
    const QPointF corner{startOf(place.column(), grid.width(), unit),
                         startOf(place.row(), grid.height(), unit)};
    return {grid.topLeft() + corner, size};
}

} // namespace ninefold::ui
