// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>

namespace ninefold::ui {

/// Where the 81 cells lie in an area, in logical pixels. Edges fall on whole device pixels.
class GridGeometry {
public:
    /// `unit` is the base text's size over 13; gaps grow with it.
    GridGeometry(QSizeF area, double unit, double devicePixelRatio);

    [[nodiscard]] QRectF cell(CellPlace place) const;
    /// The cell at a point; nothing in the gaps.
    [[nodiscard]] std::optional<CellPlace> at(QPointF point) const;

    /// The area that cells of size `cell` need.
    [[nodiscard]] static QSizeF areaFor(QSizeF cell, double unit);

private:
    struct Band {
        double start = 0;
        double end = 0;
    };
    [[nodiscard]] static std::array<Band, 9> bands(double length, double unit, double devicePixelRatio);

    std::array<Band, 9> m_columns;
    std::array<Band, 9> m_rows;
};

} // namespace ninefold::ui
