// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_number.h"

#include "core/progress/rests.h"
#include "ui/models/why_sentence.h"
#include "ui/text/period_text.h"
#include "ui/text/schedule_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

struct CellNumberWords {
    Q_DECLARE_TR_FUNCTIONS(CellNumberWords)
};

bool countsAnything(const Planner& planner, PlanId plan, CellPlace place) {
    const auto actions = planner.actionsOf(plan);
    return std::any_of(actions.begin(), actions.end(), [&](const Action* action) {
        return action->kind != ActionKind::None && (place.isCore() || action->block == place.ownBlock());
    });
}

QString runText(const Runs& runs) {
    if (runs.best == 0)
        return {};
    const QString now = runs.inWeeks ? CellNumberWords::tr("%n week(s) in a row", nullptr, runs.current)
                                     : CellNumberWords::tr("%n time(s) in a row", nullptr, runs.current);
    return CellNumberWords::tr("%1 (longest %2)", "how long the run is, how long the best was")
        .arg(now)
        .arg(runs.best);
}

QString restText(const Planner& planner, const Action& action, QDate today) {
    const auto span = planner.spanOf(action);
    const bool canRest = action.kind == ActionKind::Routine && span && span->contains(today);
    const Period* rest = canRest ? restOn(planner, action.plan, today) : nullptr;
    return rest ? CellNumberWords::tr("resting until %1").arg(dayText(rest->to)) : QString{};
}

WhyFigure figureFor(const Numbers& numbers, const WhyNumber& asked, QDate today) {
    if (asked.of == WhyNumber::Of::Action)
        return figureOf(*numbers.planner().action(*asked.action),
                        numbers.ofAction(*asked.action, asked.period, today).soFar);
    const Level& level = asked.of == WhyNumber::Of::Grid
                             ? numbers.ofGrid(asked.plan, asked.period, today)
                             : numbers.ofSubGoal(asked.plan, asked.block, asked.period, today);
    return {level.soFar, basisText(level)};
}

} // namespace

std::optional<WhyNumber> whyNumberOf(const Planner& planner, PlanId plan, CellPlace place, DateSpan period,
                                     QDate today) {
    if (place.isAction()) {
        const Action* action = planner.actionShown(plan, place, today);
        if (!action || action->kind == ActionKind::None)
            return std::nullopt;
        return WhyNumber{WhyNumber::Of::Action, plan, period, place.block, action->id};
    }
    if (!countsAnything(planner, plan, place))
        return std::nullopt;
    return place.isCore() ? WhyNumber{WhyNumber::Of::Grid, plan, period}
                          : WhyNumber{WhyNumber::Of::SubGoal, plan, period, place.ownBlock()};
}

std::optional<CellNumber> cellNumberOf(const Numbers& numbers, PlanId plan, CellPlace place, DateSpan period,
                                       QDate today) {
    const Planner& planner = numbers.planner();
    const auto asked = whyNumberOf(planner, plan, place, period, today);
    if (!asked)
        return std::nullopt;
    const WhyFigure figure = figureFor(numbers, *asked, today);
    CellNumber number{*asked, periodText(*planner.plan(plan), period, today), figure.text(), figure.basis};
    if (const Action* action = asked->action ? planner.action(*asked->action) : nullptr) {
        number.run = runText(numbers.runsOfAction(action->id, today));
        number.rest = restText(planner, *action, today);
    }
    return number;
}

} // namespace ninefold::ui
