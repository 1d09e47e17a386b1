// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

namespace ninefold {

/// One row that the number of a sub-goal was made from.
struct LevelPart {
    ActionId action;
    WeighedAchievement weighed{};
};

/// The actions of a block that count, ended ones too, by cell and first day: what is rated makes the mean of
/// the level, see meanOf(). As it stands on the user's date `today`.
[[nodiscard]] std::vector<LevelPart> levelParts(const Planner& planner, PlanId plan, int block,
                                                DateSpan period, QDate today);

/// The level that `parts` make.
[[nodiscard]] Level meanOf(const std::vector<LevelPart>& parts);

} // namespace ninefold
