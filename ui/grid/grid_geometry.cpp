// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_geometry.h"

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double margin = 4; // room for the ring around a cell at the edge
constexpr double cellGap = 3;
constexpr double blockGap = 10;
constexpr double gaps = 2 * margin + 6 * cellGap + 2 * blockGap;

} // namespace

GridGeometry::GridGeometry(QSizeF area, double unit, double devicePixelRatio)
    : m_columns{bands(area.width(), unit, devicePixelRatio)}
    , m_rows{bands(area.height(), unit, devicePixelRatio)} {}

std::array<GridGeometry::Band, 9> GridGeometry::bands(double length, double unit, double devicePixelRatio) {
    const auto snapped = [&](double x) { return std::round(x * devicePixelRatio) / devicePixelRatio; };
    const double size = std::max(1.0, (length - gaps * unit) / 9);
    std::array<Band, 9> bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto before = static_cast<double>(i);
        const double blocksBefore = std::floor(before / 3);
        const double gapsBefore = (before - blocksBefore) * cellGap + blocksBefore * blockGap;
        const double start = (margin + gapsBefore) * unit + before * size;
        bands[i] = {snapped(start), snapped(start + size)};
    }
    return bands;
}

QRectF GridGeometry::cell(CellPlace place) const {
    const Band& column = m_columns[static_cast<std::size_t>(place.column())];
    const Band& row = m_rows[static_cast<std::size_t>(place.row())];
    return {column.start, row.start, column.end - column.start, row.end - row.start};
}

std::optional<CellPlace> GridGeometry::at(QPointF point) const {
    const auto bandAt = [](const std::array<Band, 9>& bands, double x) {
        const auto found =
            std::find_if(bands.begin(), bands.end(), [x](Band b) { return b.start <= x && x < b.end; });
        return static_cast<int>(found - bands.begin());
    };
    const int column = bandAt(m_columns, point.x());
    const int row = bandAt(m_rows, point.y());
    if (column == 9 || row == 9)
        return std::nullopt;
    return CellPlace::atRowColumn(row, column);
}

QSizeF GridGeometry::areaFor(QSizeF cell, double unit) {
    return {cell.width() * 9 + gaps * unit, cell.height() * 9 + gaps * unit};
}

} // namespace ninefold::ui
