// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/numbers.h"

namespace ninefold {

/// A routine that was due.
struct DraftedRoutine {
    ActionId action;
    QString text;
    Score score;
    int percent = 0; ///< 0–100
};

/// A task, and the day it was done.
struct DraftedTask {
    ActionId action;
    QString text;
    QDate doneOn;
};

/// What was logged for a measured action.
struct DraftedAmount {
    ActionId action;
    QString text;
    Decimal amount;
    QString unit{};
};

/// The line that was written on a day.
struct DraftedNote {
    QDate day;
    QString text;
};

/// What the records say of some days of a plan, for somebody who begins to write about them.
struct ReviewDraft {
    std::optional<int> percent{}; ///< of the grid, so far; 0–100
    int rated = 0;
    int filled = 0;
    std::vector<DraftedRoutine> routines{}; ///< the best first, then by place
    std::vector<DraftedTask> tasks{};       ///< by day
    std::vector<DraftedAmount> amounts{};   ///< by place
    std::vector<DraftedNote> notes{};       ///< by day
};

/// The draft for `days` as they stand on `asOf`; what is dated later is left out. Ended actions count until
/// their end.
[[nodiscard]] ReviewDraft reviewDraft(const Numbers& numbers, PlanId plan, DateSpan days, QDate asOf);

} // namespace ninefold
