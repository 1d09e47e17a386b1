// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "ui/exchange/import_draft.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

/// How a cell of an import looks; each fate has a mark of its own, so that none hangs on a colour.
struct CellFateLook {
    QColor ground;
    QColor outline;
    QColor text;
    QColor markColour;
    std::optional<Icon> mark{};
    bool isStruckOut = false;

    [[nodiscard]] static CellFateLook of(const Theme& theme, CellPlace place, CellFate fate);
};

/// The mark of a fate; nothing for cells to which nothing happens.
[[nodiscard]] std::optional<Icon> markOf(CellFate fate);

} // namespace ninefold::ui
