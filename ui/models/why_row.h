// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/counted_dates.h"
#include "core/progress/day_parts.h"
#include "core/progress/level_parts.h"
#include "core/progress/week_parts.h"
#include "ui/models/why_number.h"

namespace ninefold::ui {

/// One line of what a number was counted from.
struct WhyRow {
    QString head;               ///< a date, an action, a sub-goal
    QString detail{};           ///< what became of it
    QString credit{};           ///< what it adds: "1/1", "91% × 2"; empty where it is not counted
    std::optional<Mark> mark{}; ///< of a date
    double share = 1;           ///< how much of it is done, 0 to 1
    bool isCounted = true;      ///< so far
    int block = centre;         ///< whose hue it has
    std::optional<QDate> day{}; ///< the day it leads to
    std::optional<ActionId> action{};
    std::optional<WhyNumber> into{}; ///< the number it opens

    friend bool operator==(const WhyRow&, const WhyRow&) = default;
};

/// A row for a date of `action`, as it stands on the user's date `today`.
[[nodiscard]] WhyRow rowOf(const Action& action, const CountedDate& counted, QDate today);
/// A row for what an action adds to the number of `day`.
[[nodiscard]] WhyRow rowOf(const Planner& planner, const DayPart& part, QDate day);
/// A row for what an action adds to the number of the week that `asked` is about.
[[nodiscard]] WhyRow rowOf(const Planner& planner, const WeekPart& part, const WhyNumber& asked);
/// A row for an action of the sub-goal that `asked` is about.
[[nodiscard]] WhyRow rowOf(const Planner& planner, const LevelPart& part, const WhyNumber& asked);
/// A row for a sub-goal of the grid that `asked` is about.
[[nodiscard]] WhyRow rowOf(const Planner& planner, int block, const Level& level, const WhyNumber& asked);

/// A row as it is read out.
[[nodiscard]] QString spokenText(const WhyRow& row);

/// A count as people write it: "18", "18.5"; at most two places.
[[nodiscard]] QString countText(const Rational& count);
/// A rate as people read it: "91%".
[[nodiscard]] QString percentText(const Rational& rate);

} // namespace ninefold::ui
