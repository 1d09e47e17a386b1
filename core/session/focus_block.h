// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/model/store.h"

namespace ninefold {

/// A stretch of undisturbed time for one action. It knows when it began to run, not how often somebody looked
/// at the clock, so a machine that sleeps and a program that was closed lose nothing.
struct FocusBlock {
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 180;

    ActionId action;
    QDate day;                               ///< the user's date when it began: what it counts for
    int minutes = 50;                        ///< fewestMinutes to mostMinutes
    qint64 ranBefore{};                      ///< seconds that it ran before its last pause
    std::optional<QDateTime> runningSince{}; ///< UTC; absent while it is paused

    /// Seconds it has run by `now`, 0 to its length; a clock that was set back takes nothing away from what
    /// was run before the last pause.
    [[nodiscard]] qint64 ranBy(const QDateTime& now) const;
    [[nodiscard]] qint64 leftAt(const QDateTime& now) const { return minutes * 60 - ranBy(now); }
    [[nodiscard]] bool isOverAt(const QDateTime& now) const { return leftAt(now) <= 0; }
    [[nodiscard]] bool isPaused() const { return !runningSince; }
    friend bool operator==(const FocusBlock&, const FocusBlock&) = default;
};

/// A block is kept beside the history, as unfinished typing is, so that counting it and forgetting it are one
/// transaction.
[[nodiscard]] DraftKey focusKey(PlanId plan);
[[nodiscard]] bool isFocusKey(const DraftKey& key);
[[nodiscard]] QString textOfFocus(const FocusBlock& block);
/// Nothing where the text is not one of textOfFocus().
[[nodiscard]] std::optional<FocusBlock> focusFromText(const QString& text);

/// One amount more, the action's step, on the day of the block, whatever that day's record says. Nothing for
/// a task, which has no amounts.
[[nodiscard]] Change changeOfFocus(const Planner& planner, const Action& action, QDate day);

} // namespace ninefold
