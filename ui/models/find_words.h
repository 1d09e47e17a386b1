// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find_index.h"

namespace ninefold::ui {

/// A text cut to one line around what was found in it.
struct FindExcerpt {
    QString text;
    std::vector<TextRange> matches{}; ///< in `text`

    friend bool operator==(const FindExcerpt&, const FindExcerpt&) = default;
};

/// The line around the first of `matches`; an ellipsis stands for what is left out before and after it.
[[nodiscard]] FindExcerpt excerptOf(const QString& text, const std::vector<TextRange>& matches);

/// What was found: "Core goal", "Routine", "Notes", "Note of a day".
[[nodiscard]] QString kindOf(const FindHit& hit, const Planner& planner);

/// Where it is, from the year to the cell: "2026 · Algorithms · top left"; of what is written in looking
/// back, its days or its title: "October 2026".
[[nodiscard]] QString whereIs(const FindHit& hit, const Planner& planner);

} // namespace ninefold::ui
