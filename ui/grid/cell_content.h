// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "core/model/records.h"

#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace ninefold::ui {

class GridModel;

// A cell on its way through the clipboard or a drag, and what comes back.

/// The cell's text, marked as one cell so that its line breaks do not make it a list. Null when it has none.
[[nodiscard]] std::unique_ptr<QMimeData> copyOf(const GridModel& model, CellPlace place);
/// What is dragged off a cell: its text, of a sub-goal an outline of its block with the actions in `order`,
/// and where it was. Null when there is nothing.
[[nodiscard]] std::unique_ptr<QMimeData> dragOf(const GridModel& model, CellPlace place, CellOrder order);

/// The place that was dragged, if it is one of `plan`.
[[nodiscard]] std::optional<CellPlace> placeIn(const QMimeData& content, const PlanId& plan);
/// The text if it is meant for one cell: one line, or a cell of another planner. Nothing for lists and files.
[[nodiscard]] std::optional<QString> oneCellIn(const QMimeData& content);

} // namespace ninefold::ui
