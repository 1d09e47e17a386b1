// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/period_focus.h"

#include "core/progress/review_periods.h"
#include "ui/text/error_text.h"
#include "ui/text/one_line.h"
#include "ui/text/period_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

struct PeriodFocus {
    Q_DECLARE_TR_FUNCTIONS(PeriodFocus)
};

} // namespace

bool isInFocus(const Planner& planner, const Action& action, QDate day) {
    // Most actions never are, and grids ask for all of theirs.
    return planner.table<FocusStar>().childCount(action.id.uuid()) > 0 &&
           planner.isInFocus(action.id, reviewPeriodOn(*planner.plan(action.plan), day));
}

int countInFocus(const Planner& planner, PlanId plan, DateSpan days) {
    const auto actions = planner.table<Action>().childrenOf(plan.uuid());
    return static_cast<int>(std::ranges::count_if(
        actions, [&](const Action* action) { return planner.isInFocus(action->id, days); }));
}

int keepFocus(TodayList& list, const Planner& planner) {
    const auto isElsewhere = [&](const TodayItem& item) {
        return !isInFocus(planner, *planner.action(item.action), list.date);
    };
    std::size_t leftOut = std::erase_if(list.met, isElsewhere);
    for (TodayGroup& group : list.groups)
        leftOut += std::erase_if(group.items, isElsewhere);
    std::erase_if(list.groups, [](const TodayGroup& group) { return group.items.empty(); });
    std::erase_if(list.others, isElsewhere);
    return static_cast<int>(leftOut);
}

Result<QString> toggleFocus(PlannerSession& session, ActionId id, DateSpan days) {
    const Planner& planner = session.planner();
    const Action* action = planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    const bool wasInFocus = planner.isInFocus(id, days);
    if (const auto done = session.setInFocus(id, days, !wasInFocus); !done) {
        const bool isRule =
            done.error().code == ErrorCode::FocusFull || done.error().code == ErrorCode::NotInForce;
        return isRule ? Result<QString>{errorText(done.error())} : tl::make_unexpected(done.error());
    }
    const QString period = periodText(*planner.plan(action->plan), days, session.today());
    const QString text = shortLine(action->text);
    if (wasInFocus)
        return PeriodFocus::tr("“%1” is out of focus: %2", "an action, a period").arg(text, period);
    return PeriodFocus::tr("“%1” is in focus: %2 (%3 of %4 cells)", "an action, a period, how many")
        .arg(text, period)
        .arg(countInFocus(planner, action->plan, days))
        .arg(mostInFocus);
}

} // namespace ninefold::ui
