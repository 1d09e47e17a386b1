// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/answer.h"
#include "app/cli/default_planner.h"

#include <QCoreApplication>

namespace ninefold::cli {

Status run(const Arguments& arguments, const Clock& clock) {
    const Context context{arguments, clock,
                          arguments.planner.isEmpty() ? defaultPlanner() : arguments.planner};
    switch (arguments.command) {
    case CommandName::Help:
        return answer(helpText());
    case CommandName::Version:
        return answer(QStringLiteral("ninefold-cli %1\n").arg(QCoreApplication::applicationVersion()));
    case CommandName::AddYear:
        return runAddYear(context);
    case CommandName::Import:
        return runImport(context);
    case CommandName::Export:
        return runExport(context);
    case CommandName::List:
        return runList(context);
    case CommandName::Today:
        return runToday(context);
    case CommandName::Check:
        return runCheck(context);
    case CommandName::Stats:
        return runStats(context);
    case CommandName::Sample:
        return runSample(context);
    case CommandName::Verify:
        return runVerify(context);
    case CommandName::Backup:
        return runBackup(context);
    case CommandName::Restore:
        return runRestore(context);
    }
    return Status::WrongUsage;
}

} // namespace ninefold::cli
