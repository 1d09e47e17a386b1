// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/grid_text.h"

#include <vector>

namespace ninefold {

/// Why a line of a list has no place on the grid.
enum class LeftOutReason {
    TooDeep,   ///< below an action; a grid has three levels
    PlainText, ///< neither a heading nor an item
    OtherWins, ///< a sub-goal's other text in a table, which was not preferred
};

/// A part of a list that does not land on the grid.
struct LeftOut {
    int line = 0; ///< counted from 1; of a table: its row
    QString text{};
    LeftOutReason reason = LeftOutReason::TooDeep;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// What a list says, before anything is done with it.
struct ListPreview {
    GridText grid;
    std::vector<LeftOut> leftOut{};

    friend bool operator==(const ListPreview&, const ListPreview&) = default;
};

} // namespace ninefold
