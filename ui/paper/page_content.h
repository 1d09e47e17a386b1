// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_face.h"
#include "ui/paper/printable.h"

#include <QDate>

#include <array>

namespace ninefold::ui {

/// A year as a page.
struct PageContent final : Printable {
    int year = 0;
    QString core;
    QString why;
    QDate day; ///< of the numbers
    CellOrder order = CellOrder::Rows;
    std::array<CellFace, 81> faces; ///< row by row of the grid

    [[nodiscard]] const CellFace& face(CellPlace place) const {
        return faces[static_cast<std::size_t>(place.row() * 9 + place.column())];
    }

    [[nodiscard]] QString fileName(const PageOptions& options) const override;
    [[nodiscard]] QString title(const PageOptions& options) const override;
    [[nodiscard]] QString allText(const PageOptions& options) const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    void paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const override;
};

/// The content of plan `plan`, which exists, on `day`. `order` letters the empty form.
[[nodiscard]] PageContent pageContentOf(const Numbers& numbers, PlanId plan, QDate day, CellOrder order);

} // namespace ninefold::ui
