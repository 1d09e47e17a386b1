// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/grid_text.h"
#include "core/model/planner.h"

namespace ninefold {

struct KindSuggestion;

// The changes behind the verbs of PlannerSession, as pure functions: what would be done to `planner` on the
// user's date `today`. None of them checks rules; Planner::apply() does.

/// Appends to `change` what gives the cell `text`, which is not empty: a rename, or something new.
void fillCell(Change& change, const Planner& planner, PlanId plan, CellPlace place, const QString& text,
              QDate today);
/// Appends what empties the cell; an action that has records is ended instead.
void emptyCell(Change& change, const Planner& planner, PlanId plan, CellPlace place, QDate today);
/// Appends what erases an action with its schedule and check-ins.
void eraseAction(Change& change, const Planner& planner, const Action& action);
/// The action as it is once it has been ended on `day`; a day outside its plan counts as the nearest inside.
[[nodiscard]] Action ended(const Planner& planner, const Action& action, QDate day);
/// `action` ended on `day`, and another one with `text` in its cell from then on.
[[nodiscard]] Change changeOfStartingAnew(const Planner& planner, const Action& action, const QString& text,
                                          QDate day, const QString& reason);
/// An action with a new kind: the same one, or one that takes over its cell when it has records.
[[nodiscard]] Change changeOfKind(const Planner& planner, const Action& action, ActionKind kind, QDate today);
/// An action with what a suggestion says, and the suggested schedule instead of the one it had; where it has
/// records, one that takes over its cell.
[[nodiscard]] Change changeOfSuggestion(const Planner& planner, const Action& action,
                                        const KindSuggestion& suggestion, QDate today);
/// Everything in block and cell `a` moves to `b` and the other way round; whole blocks when `wholeBlocks`.
[[nodiscard]] Change swapOfPlaces(const Planner& planner, PlanId plan, CellPlace a, CellPlace b,
                                  bool wholeBlocks);
/// The grid becomes `grid`, or only its empty cells do.
[[nodiscard]] Change importOfGrid(const Planner& planner, PlanId plan, const GridText& grid, bool onlyEmpty,
                                  QDate today);
/// The plans of `records` take the place of the plans of the same years.
[[nodiscard]] Change importOfRecords(const Planner& planner, const std::vector<Record>& records);

} // namespace ninefold
