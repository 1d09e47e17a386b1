// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_history.h"

#include "core/progress/draws.h"
#include "core/progress/slots.h"

#include <algorithm>
#include <set>

namespace ninefold {

namespace {

CheckIn checkInOn(const Action& action, QDate day) {
    return CheckIn{CheckInId::make(), action.id, day};
}

void appendSlot(std::vector<CheckIn>& history, const Action& action, const Slot& slot, Draws& draws,
                int luck) {
    const auto days = static_cast<int>(slot.days.first.daysTo(slot.days.last)) + 1;
    std::set<QDate> done;
    for (int i = 0; i < slot.asked; ++i) {
        if (draws.happens(luck))
            done.insert(slot.days.first.addDays(slot.isWeek ? draws.below(days) : days - 1));
    }
    for (const QDate day : done)
        history.push_back(checkInOn(action, day));
    if (done.empty() && !slot.isWeek && draws.happens(15)) {
        history.push_back(checkInOn(action, slot.due));
        history.back().state = CheckInState::Skip;
    }
}

void appendLogs(std::vector<CheckIn>& history, const Action& action, DateSpan past, Draws& draws, int luck) {
    const auto days = static_cast<int>(past.first.daysTo(past.last)) + 1;
    const auto whole = static_cast<int>(action.target->millionths() / Decimal::unit);
    const int logged = static_cast<int>(qint64{whole} * days * luck / (qint64{365} * 100));
    // At most one log a fortnight: of a large target several at once.
    const int logs = std::clamp(logged, 0, std::max(1, days / 14));
    for (int i = 0; i < logs; ++i) {
        history.push_back(checkInOn(action, past.first.addDays(qint64{days} * i / logs + draws.below(7))));
        history.back().date = std::min(history.back().date, past.last);
        history.back().amount = Decimal{logged / logs};
    }
}

} // namespace

std::vector<CheckIn> madeUpHistory(const Planner& planner, const Action& action, QDate today, unsigned seed) {
    std::vector<CheckIn> history;
    const auto span = planner.spanOf(action);
    if (!span || span->first >= today)
        return history;
    const DateSpan past{span->first, std::min(span->last, today.addDays(-1))};
    Draws draws{seed};
    const int luck = 35 + draws.below(64);
    for (const Slot& slot : slotsOf(planner, action, past, today)) {
        if (slot.days.last <= past.last)
            appendSlot(history, action, slot, draws, luck);
    }
    if (action.kind == ActionKind::Measured && action.target)
        appendLogs(history, action, past, draws, luck);
    return history;
}

} // namespace ninefold
