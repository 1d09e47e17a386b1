// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

#include <QString>

namespace ninefold::ui {

/// One of the two numbers of an action, a level or a day.
struct WhyFigure {
    std::optional<Rational> rate{}; ///< 0 to 1; absent where nothing is rated
    QString basis{};                ///< what it was made from: "18 of 29 times"

    [[nodiscard]] QString text() const; ///< "62%", "—"
    friend bool operator==(const WhyFigure&, const WhyFigure&) = default;
};

/// Where a number comes from, in one sentence, and its two figures. A day has no `whole`.
struct WhyAnswer {
    QString sentence{};
    WhyFigure soFar{};
    std::optional<WhyFigure> whole{};

    friend bool operator==(const WhyAnswer&, const WhyAnswer&) = default;
};

/// The answer for an action in `period`, as it stands on the user's date `today`.
[[nodiscard]] WhyAnswer answerFor(const Planner& planner, const Action& action, DateSpan period, QDate today);
/// For a sub-goal.
[[nodiscard]] WhyAnswer answerForSubGoal(const Level& level);
/// For the grid, of which `rated` of the eight sub-goals have a number.
[[nodiscard]] WhyAnswer answerForGrid(const Level& level, int rated);
/// For a week, the one of the user's date if `isOpen`.
[[nodiscard]] WhyAnswer answerForWeek(const std::optional<Score>& score, bool isOpen);
/// For a day.
[[nodiscard]] WhyAnswer answerForDay(const std::optional<Score>& score);

/// What is made of an action's score; "—" without one.
[[nodiscard]] WhyFigure figureOf(const Action& action, const std::optional<Score>& score);
/// "18 of 29 times", "6 of 12 books", "done": what a score was made from.
[[nodiscard]] QString basisText(const Action& action, const Score& score);
/// "4 of 5 actions".
[[nodiscard]] QString basisText(const Level& level);

} // namespace ninefold::ui
