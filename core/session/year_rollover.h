// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/store.h"
#include "core/session/carry_over.h"

#include <array>

namespace ninefold {

/// What becomes of a goal when its year is over.
enum class GoalFate { CarryOver, Revise, LetGo };

struct GoalChoice {
    GoalFate fate = GoalFate::LetGo;
    QString text{}; ///< of a revised goal; the old one stays where it is empty

    friend bool operator==(const GoalChoice&, const GoalChoice&) = default;
};

/// The choices for the eight sub-goals by block; [4] is for the core goal.
using YearChoices = std::array<GoalChoice, 9>;

/// What is chosen for a goal is kept as a draft until the next year is started: here, and in these words.
[[nodiscard]] DraftKey choiceKey(PlanId plan, int block);
[[nodiscard]] QString choiceToText(const GoalChoice& choice);
/// The choices among `drafts`.
[[nodiscard]] YearChoices keptChoices(PlanId plan, const std::vector<Draft>& drafts);
/// What became of the goals of plan `from` in the year that plan `next` has, by where its goals come from.
[[nodiscard]] YearChoices choicesMade(const Planner& planner, PlanId from, PlanId next);

/// What of a block goes on with its sub-goal: its running routines, see runningRoutines(), and what else is
/// in force on the plan's last day and not done.
[[nodiscard]] std::vector<const Action*> openActions(const Planner& planner, const Plan& plan, int block);

/// The records of the plan of the year after `from`, begun on `start`, see carriedOver(): with the goals that
/// are carried over or revised and what is open of them, and everything else empty. Nothing when there is no
/// such plan.
[[nodiscard]] std::vector<Record> rolledOver(const Planner& planner, PlanId from, const YearChoices& choices,
                                             QDate start);

} // namespace ninefold
