// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/year_choice.h"

namespace ninefold::cli {

Result<const Plan*> planToShow(const Planner& planner, std::optional<int> year, QDate today) {
    const Plan* plan = year ? planner.planOfYear(*year) : planner.planOn(today);
    if (!plan && !year) {
        for (const Plan* candidate : planner.plans()) {
            if (!plan || candidate->from <= today)
                plan = candidate;
        }
    }
    if (!plan)
        return fail(ErrorCode::NoSuchYear, {QString::number(year.value_or(today.year()))});
    return plan;
}

int yearToFill(const Planner& planner, std::optional<int> year, QDate today) {
    const Plan* plan = planner.planOn(today);
    return year.value_or(plan ? plan->year : today.year());
}

} // namespace ninefold::cli
