// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_place.h"

namespace ninefold::ui {

std::optional<ChangePlace> placeOf(const Change& change) {
    for (const RecordChange& some : change.records()) {
        const Record& record = some.after ? *some.after : *some.before;
        if (const auto* plan = std::get_if<Plan>(&record))
            return ChangePlace{plan->id, {}};
        if (const auto* goal = std::get_if<SubGoal>(&record))
            return ChangePlace{goal->plan, {goal->block, centre}};
        if (const auto* action = std::get_if<Action>(&record))
            return ChangePlace{action->plan, {action->block, action->cell}};
    }
    return std::nullopt;
}

} // namespace ninefold::ui
