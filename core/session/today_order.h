// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/today_list.h"

namespace ninefold {

/// Puts `action` into the group `when` of Today, before `before`, which is in that group, or at its end. What
/// Today does not list on this very day has its place there too: everything of the plan that counts, is of
/// that group and has not ended by `today`. The first record of the change is the action's, unless it stays
/// where it is; places are numbered from 0, and only those that are another one change.
[[nodiscard]] Change changeOfPlaceInToday(const Planner& planner, const Action& action, const QString& when,
                                          std::optional<ActionId> before, QDate today);

/// Adds to `change`, which puts an item into another group, that the times of day stay in the order in which
/// they are shown on `today`: they would follow their first items otherwise.
void keepOrderOfTimes(Change& change, const Planner& planner, QDate today);

/// The settings' order of times of day after the group `moved` of `shown` was put before the group `before`
/// or, without one, at the end. Times that are not shown keep their places. The group without a time of day
/// is in the order only where another one comes after it.
[[nodiscard]] QStringList whenOrderAfterMove(const QStringList& order, const std::vector<TodayGroup>& shown,
                                             const QString& moved, const std::optional<QString>& before);

} // namespace ninefold
