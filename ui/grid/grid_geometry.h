// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>

namespace ninefold::ui {

/// Where the 81 cells lie in an area, in logical pixels: all of them, or one block that fills it with the
/// others around it, out of sight. Edges fall on whole device pixels.
class GridGeometry {
public:
    /// `unit` is the base text's size over 13; gaps grow with it. `block`: the one that fills the area.
    GridGeometry(QSizeF area, double unit, double devicePixelRatio, std::optional<int> block = {});
    /// The way from one to the other at `progress`, 0 to 1.
    [[nodiscard]] static GridGeometry between(const GridGeometry& from, const GridGeometry& to,
                                              double progress);

    [[nodiscard]] QRectF cell(CellPlace place) const;
    /// The cell at a point of the area; nothing in the gaps.
    [[nodiscard]] std::optional<CellPlace> at(QPointF point) const;
    [[nodiscard]] GridGeometry translated(QPointF by) const;

    /// The area that cells of size `cell` need, all of them or those of one block.
    [[nodiscard]] static QSizeF areaFor(QSizeF cell, double unit, bool isOneBlock = false);

private:
    struct Band {
        double start = 0;
        double end = 0;
    };
    using Bands = std::array<Band, 9>;

    Bands m_columns;
    Bands m_rows;
    QRectF m_area;
};

} // namespace ninefold::ui
