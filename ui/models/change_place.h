// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "core/model/planner.h"

#include <optional>

namespace ninefold::ui {

/// Where something happened.
struct ChangePlace {
    PlanId plan;
    CellPlace place;
};

/// The cell that stands for a change: the one of its first plan, sub-goal or action. Nothing when there is
/// none.
[[nodiscard]] std::optional<ChangePlace> placeOf(const Change& change);

/// The day on which something happened, and to which action if to one.
struct ChangeDay {
    QDate date;
    std::optional<ActionId> action{};
};

/// The day that stands for a change of nothing but what became of days: of the first record or words of a
/// day; of the day on which a task was done. Nothing for any other change.
[[nodiscard]] std::optional<ChangeDay> dayOf(const Change& change);

/// Whether a change of days, see dayOf(), is of more than one day or action.
[[nodiscard]] bool isOfManyDays(const Change& change);

/// The review that a change is about: of itself, of an answer in it or of a next action written in it. As it
/// was, where `planner` has it no more.
[[nodiscard]] std::optional<Review> reviewOf(const Planner& planner, const Change& change);
/// The first commitment that a change is about; nothing where there is none.
[[nodiscard]] std::optional<Commitment> promiseOf(const Change& change);

} // namespace ninefold::ui
