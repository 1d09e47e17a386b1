// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/altered_actions.h"

namespace ninefold {

namespace {

void addRoutines(std::set<ActionId>& altered, const Planner& planner, PlanId plan) {
    for (const Action* action : planner.table<Action>().childrenOf(plan.uuid())) {
        if (action->kind == ActionKind::Routine)
            altered.insert(action->id);
    }
}

void addActionsOf(std::set<ActionId>& altered, const Planner& planner, PlanId plan, const Record& record) {
    if (const auto* action = std::get_if<Action>(&record); action && action->plan == plan)
        altered.insert(action->id);
    else if (const auto* version = std::get_if<ScheduleVersion>(&record))
        altered.insert(version->action);
    else if (const auto* checkIn = std::get_if<CheckIn>(&record))
        altered.insert(checkIn->action);
    else if (const auto* rest = std::get_if<Period>(&record); rest && rest->plan == plan)
        addRoutines(altered, planner, plan);
}

} // namespace

std::optional<std::set<ActionId>> alteredActions(const Planner& planner, PlanId plan, const Change& change) {
    std::set<ActionId> altered;
    for (const RecordChange& some : change.records()) {
        for (const auto* record : {&some.before, &some.after}) {
            if (!*record)
                continue;
            if (const auto* other = std::get_if<Plan>(&**record); other && other->id == plan)
                return std::nullopt;
            addActionsOf(altered, planner, plan, **record);
        }
    }
    return altered;
}

} // namespace ninefold
