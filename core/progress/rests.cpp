// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/rests.h"

#include <algorithm>

namespace ninefold {

const Period* restOn(const Planner& planner, PlanId plan, QDate day) {
    const auto periods = planner.periodsOf(plan);
    const auto found = std::find_if(periods.begin(), periods.end(), [&](const Period* period) {
        return period->kind == PeriodKind::Rest && DateSpan{period->from, period->to}.contains(day);
    });
    return found == periods.end() ? nullptr : *found;
}

} // namespace ninefold
