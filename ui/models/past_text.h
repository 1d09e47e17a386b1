// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

#include <vector>

namespace ninefold::ui {

/// One text that a cell had.
struct PastText {
    /// What became of the sub-goal or the action that had it.
    enum class Fate { Stays, Ended, Erased };

    QString text;
    QDateTime at;         ///< UTC; not valid when it is older than what is remembered
    QString origin;       ///< where it came from, in words; empty when that is not remembered
    bool isShown = false; ///< the cell has it now
    Fate fate = Fate::Stays;

    friend bool operator==(const PastText&, const PastText&) = default;
};

/// Every text that a cell of `plan` had, newest first, those of ended and of erased actions too.
[[nodiscard]] Result<std::vector<PastText>> pastTexts(PlannerSession& session, PlanId plan, CellPlace place);

} // namespace ninefold::ui
