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
constexpr double wideCellGap = 10; // between the cells of a block that fills the area
constexpr double wideGaps = 2 * margin + 2 * wideCellGap;

// The sizes along one axis.
struct Axis {
    double cell;
    double gap;      // between the cells of a block
    double blockGap; // between two blocks
    double start;    // of the first cell

    [[nodiscard]] double startOf(int index) const {
        const double blocks = index / 3;
        return start + index * cell + (index - blocks) * gap + blocks * blockGap;
    }
};

Axis wholeAxis(double length, double unit) {
    return {std::max(1.0, (length - gaps * unit) / 9), cellGap * unit, blockGap * unit, margin * unit};
}

// `block`: 0 to 2, the one that fills the length.
Axis blockAxis(double length, double unit, int block) {
    Axis axis{std::max(1.0, (length - wideGaps * unit) / 3), wideCellGap * unit, blockGap * unit,
              margin * unit};
    axis.start -= axis.startOf(3 * block) - axis.start;
    return axis;
}

} // namespace

GridGeometry::GridGeometry(QSizeF area, double unit, double devicePixelRatio, std::optional<int> block)
    : m_area{{}, area} {
    const auto snapped = [&](double x) { return std::round(x * devicePixelRatio) / devicePixelRatio; };
    const auto fill = [&](Bands& bands, const Axis& axis) {
        for (int i = 0; i < 9; ++i) {
            const double start = axis.startOf(i);
            bands[static_cast<std::size_t>(i)] = {snapped(start), snapped(start + axis.cell)};
        }
    };
    fill(m_columns, block ? blockAxis(area.width(), unit, *block % 3) : wholeAxis(area.width(), unit));
    fill(m_rows, block ? blockAxis(area.height(), unit, *block / 3) : wholeAxis(area.height(), unit));
}

GridGeometry GridGeometry::between(const GridGeometry& from, const GridGeometry& to, double progress) {
    const auto mixed = [progress](double a, double b) { return a + (b - a) * progress; };
    const auto mix = [&mixed](const Bands& a, Bands b) {
        for (std::size_t i = 0; i < b.size(); ++i)
            b[i] = {mixed(a[i].start, b[i].start), mixed(a[i].end, b[i].end)};
        return b;
    };
    GridGeometry geometry = to;
    geometry.m_columns = mix(from.m_columns, to.m_columns);
    geometry.m_rows = mix(from.m_rows, to.m_rows);
    return geometry;
}

QRectF GridGeometry::cell(CellPlace place) const {
    const Band& column = m_columns[static_cast<std::size_t>(place.column())];
    const Band& row = m_rows[static_cast<std::size_t>(place.row())];
    return {column.start, row.start, column.end - column.start, row.end - row.start};
}

std::optional<CellPlace> GridGeometry::at(QPointF point) const {
    if (!m_area.contains(point))
        return std::nullopt;
    const auto bandAt = [](const Bands& bands, double x) {
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

GridGeometry GridGeometry::translated(QPointF by) const {
    const auto moved = [](Bands bands, double distance) {
        for (Band& band : bands)
            band = {band.start + distance, band.end + distance};
        return bands;
    };
    GridGeometry geometry = *this;
    geometry.m_columns = moved(m_columns, by.x());
    geometry.m_rows = moved(m_rows, by.y());
    geometry.m_area.translate(by);
    return geometry;
}

QSizeF GridGeometry::areaFor(QSizeF cell, double unit, bool isOneBlock) {
    const double cells = isOneBlock ? 3 : 9;
    const double between = (isOneBlock ? wideGaps : gaps) * unit;
    return {cell.width() * cells + between, cell.height() * cells + between};
}

} // namespace ninefold::ui
