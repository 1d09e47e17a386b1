// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/today_lines.h"
#include "app/cli/run.h"
#include "core/session/planner_document.h"

namespace ninefold::cli {

Status runToday(const Context& context) {
    const auto document = PlannerDocument::openToRead(context.planner, context.clock);
    if (!document)
        return refuse(document.error());
    const PlannerSession& session = (*document)->session();
    const QDate today = context.arguments.asOf.value_or(session.today());
    const TodayList list = todayList(session.planner(), today, today);
    if (!list.plan)
        return refuse(Error{ErrorCode::NoSuchYear, {}, {QString::number(today.year())}, {}});
    return answer(todayLines(list, leftOpenOn(session.planner(), today.addDays(-1), today)));
}

} // namespace ninefold::cli
