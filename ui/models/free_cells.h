// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold::ui {

/// A cell where something can be planted.
struct FreeCell {
    CellPlace place;
    QString goal{};  ///< its sub-goal
    QString ended{}; ///< what stood there and has ended or is done; empty for a cell that was never used
};

/// The cells of `plan` where something can begin on `from`: of the sub-goal whose words occur in `text`
/// first, then by block; in a block the never used ones first.
[[nodiscard]] std::vector<FreeCell> freeCells(const Planner& planner, const Plan& plan, QDate from,
                                              const QString& text);

} // namespace ninefold::ui
