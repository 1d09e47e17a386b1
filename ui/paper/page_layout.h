// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "ui/paper/page_options.h"

#include <QRectF>

namespace ninefold::ui {

/// Where a cell lies in a grid that fills `grid`; `unit` as of PageLayout.
[[nodiscard]] QRectF cellIn(const QRectF& grid, CellPlace place, double unit);

/// Where the parts of a page lie, in millimetres from its top left.
class PageLayout {
public:
    /// `hasWhy`: there is a line under the title.
    PageLayout(const PageOptions& options, bool hasWhy);

    /// 1 on A4; larger sheets have larger texts and gaps.
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] const QRectF& title() const { return m_title; }
    /// Empty without a why.
    [[nodiscard]] const QRectF& why() const { return m_why; }
    [[nodiscard]] const QRectF& grid() const { return m_grid; }
    [[nodiscard]] const QRectF& foot() const { return m_foot; }
    [[nodiscard]] QRectF cell(CellPlace place) const { return cellIn(m_grid, place, m_unit); }

private:
    double m_unit;
    QRectF m_title;
    QRectF m_why;
    QRectF m_grid;
    QRectF m_foot;
};

} // namespace ninefold::ui
