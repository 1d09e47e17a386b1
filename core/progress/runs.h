// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// How many times in a row a routine was done.
struct Runs {
    int current = 0;
    int best = 0;         ///< the longest ever
    bool inWeeks = false; ///< counted in weeks, not in times: the schedule in force is N a week

    friend bool operator==(const Runs&, const Runs&) = default;
};

/// The runs of a routine on the user's date `today`: its fulfilled slots, counted back from the last that is
/// over, and the open one if it is fulfilled already. What a skip or a rest removed, and a week that asks for
/// nothing, neither breaks nor lengthens a run. All 0 for other kinds.
[[nodiscard]] Runs runsOf(const Planner& planner, const Action& action, QDate today);

/// The same runs without the longest ever, `best` being 0: looks only as far back as the present one goes.
[[nodiscard]] Runs presentRunOf(const Planner& planner, const Action& action, QDate today);

} // namespace ninefold
