// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/action_choice.h"

namespace ninefold::cli {

namespace {

std::optional<CellPlace> placeNamed(const QString& name) {
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('8'); };
    if (name.size() != 3 || name.at(1) != QLatin1Char('.') || !isDigit(name.at(0)) || !isDigit(name.at(2)))
        return std::nullopt;
    return CellPlace{name.at(0).digitValue(), name.at(2).digitValue()};
}

} // namespace

Result<const Action*> actionNamed(const Planner& planner, const QString& name, QDate date) {
    if (const auto id = ActionId::fromText(name)) {
        if (const Action* action = planner.action(*id))
            return action;
        return fail(ErrorCode::NoSuchAction, {name});
    }
    const auto place = placeNamed(name);
    if (place && place->block == centre)
        return fail(ErrorCode::BlockIsCentre);
    if (place && place->cell == centre)
        return fail(ErrorCode::CellIsCentre);
    const Plan* plan = place ? planner.planOn(date) : nullptr;
    if (!plan)
        return fail(ErrorCode::NoSuchAction, {name});
    for (const Action* action : planner.actionsAt(plan->id, *place)) {
        const auto span = planner.spanOf(*action);
        if (span && span->contains(date))
            return action;
    }
    return fail(ErrorCode::NoSuchAction, {name});
}

} // namespace ninefold::cli
