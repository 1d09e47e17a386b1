// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/grid_drawing.h"
#include "app/cli/commands/year_choice.h"
#include "app/cli/run.h"
#include "core/session/planner_document.h"

namespace ninefold::cli {

Status runList(const Context& context) {
    const auto document = PlannerDocument::openToRead(context.planner, context.clock);
    if (!document)
        return refuse(document.error());
    const PlannerSession& session = (*document)->session();
    const auto plan = planToShow(session.planner(), context.arguments.year, session.today());
    return plan ? answer(gridDrawing(session.planner(), **plan, session.today())) : refuse(plan.error());
}

} // namespace ninefold::cli
