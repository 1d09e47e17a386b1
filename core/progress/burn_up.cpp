// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/burn_up.h"

#include <algorithm>

namespace ninefold {

std::optional<BurnUp> burnUpOf(const Planner& planner, const Action& action, QDate today) {
    const auto inForce = planner.spanOf(action);
    Action unended = action;
    unended.endedOn.reset();
    const auto planned = planner.spanOf(unended); // the rate per day stays when an action ends
    if (action.kind != ActionKind::Measured || !action.target || !inForce || !planned ||
        inForce->first > today)
        return std::nullopt;
    const Rational target = toRational(*action.target);
    const Rational perDay = target / planned->days();
    BurnUp burnUp{target, perDay};
    const DateSpan shown{inForce->first, std::min(inForce->last, today)};
    const auto logs = countedLogs(planner, action, shown, today);
    auto next = logs.begin();
    Rational logged;
    for (QDate day = shown.first; day <= shown.last; day = day.addDays(1)) {
        for (; next != logs.end() && (*next)->date == day; ++next)
            logged += toRational((*next)->amount.value_or(Decimal{1}));
        const int days = DateSpan{shown.first, day}.days();
        burnUp.days.push_back({day, logged, perDay * days});
    }
    const int over = static_cast<int>(shown.first.daysTo(std::min(today, inForce->last.addDays(1))));
    burnUp.surplus = logged - perDay * over;
    return burnUp;
}

} // namespace ninefold
