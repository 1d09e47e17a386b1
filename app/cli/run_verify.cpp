// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/finding_lines.h"
#include "app/cli/run.h"

namespace ninefold::cli {

Status runVerify(const Context& context) {
    const auto report = PlannerDocument::check(context.planner);
    if (!report)
        return refuse(report.error());
    if (report->isSound())
        return answer(Says::tr("%1 is sound.").arg(context.planner) + QLatin1Char('\n'));
    const Status printed = answer(findingLines(*report).join(QLatin1Char('\n')) + QLatin1Char('\n'));
    return printed == Status::Done ? refuse(Error{ErrorCode::PlannerDamaged, {}, {context.planner}, {}})
                                   : printed;
}

} // namespace ninefold::cli
