// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/cell_fate_look.h"

namespace ninefold::ui {

std::optional<Icon> markOf(CellFate fate) {
    switch (fate) {
    case CellFate::New:
        return Icon::Plus;
    case CellFate::Replaced:
        return Icon::Repeat;
    case CellFate::Cleared:
        return Icon::X;
    case CellFate::Kept:
        return Icon::Lock;
    case CellFate::Empty:
    case CellFate::Unchanged:
        break;
    }
    return std::nullopt;
}

CellFateLook CellFateLook::of(const Theme& theme, CellPlace place, CellFate fate) {
    CellFateLook look{theme.card, theme.line, theme.text, theme.text, markOf(fate)};
    const bool lands = fate == CellFate::New || fate == CellFate::Replaced;
    if (lands && place.isCore()) {
        look.ground = theme.core;
        look.outline = theme.core;
        look.text = theme.onCore;
    } else if (lands) {
        look.ground = theme.tint(place.ownBlock(), place.isSubGoal() ? 1.0 : 0.4);
        look.outline = theme.hue(place.ownBlock());
    } else {
        look.text = theme.muted;
    }
    look.markColour = look.text;
    look.isStruckOut = fate == CellFate::Cleared;
    return look;
}

} // namespace ninefold::ui
