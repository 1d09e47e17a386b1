// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_face.h"

#include <QDate>

#include <array>

namespace ninefold::ui {

/// What a page shows of a year: a copy, so that it can be painted when and where one likes.
struct PageContent {
    int year = 0;
    QString core;
    QString why;
    QDate day; ///< of the numbers
    CellOrder order = CellOrder::Rows;
    std::array<CellFace, 81> faces; ///< row by row of the grid

    [[nodiscard]] const CellFace& face(CellPlace place) const {
        return faces[static_cast<std::size_t>(place.row() * 9 + place.column())];
    }
    /// Every text of the page, one after the other.
    [[nodiscard]] QString allText() const;
};

/// The content of plan `plan`, which exists, on `day`. `order` letters the empty form.
[[nodiscard]] PageContent pageContentOf(const Numbers& numbers, PlanId plan, QDate day, CellOrder order);

} // namespace ninefold::ui
