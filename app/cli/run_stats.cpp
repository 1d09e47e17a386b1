// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/stats_report.h"
#include "app/cli/run.h"
#include "core/session/planner_document.h"

namespace ninefold::cli {

Status runStats(const Context& context) {
    const Arguments& wanted = context.arguments;
    const auto document = PlannerDocument::openToRead(context.planner, context.clock);
    if (!document)
        return refuse(document.error());
    const PlannerSession& session = (*document)->session();
    const auto report = statsReport(
        session.planner(), {{*wanted.from, *wanted.to}, wanted.asOf.value_or(session.today()), wanted.year});
    return report ? answerBytes(*report) : refuse(report.error());
}

} // namespace ninefold::cli
