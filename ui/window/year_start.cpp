// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_start.h"

#include "ui/window/year_dialog.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

std::optional<Result<PlanId>> carryOut(YearDialog& dialog, PlannerSession& session) {
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (dialog.startsEmpty())
        return session.addYear(dialog.year());
    return dialog.records(session.today())
        .and_then([&](const std::vector<Record>& records) {
            return session.startYear(records, dialog.startsFrom());
        })
        .map([&] { return session.planner().planOfYear(dialog.year())->id; });
}

} // namespace

std::optional<Result<PlanId>> startYear(PlannerSession& session, int year, QWidget* window) {
    const auto plans = session.planner().plans();
    const bool hasEarlier = std::any_of(plans.begin(), plans.end(), [&](const Plan* plan) {
        return plan->year < year && session.planner().hasContent(plan->id);
    });
    if (!hasEarlier)
        return session.addYear(year);
    YearDialog dialog{session.planner(), year, window};
    dialog.startFromLastYear();
    return carryOut(dialog, session);
}

std::optional<Result<PlanId>> askForYear(PlannerSession& session, int suggestion, QWidget* window) {
    YearDialog dialog{session.planner(), suggestion, window};
    return carryOut(dialog, session);
}

} // namespace ninefold::ui
