// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "core/base/clock.h"

namespace ninefold::cli {

/// What a command works with.
struct Context {
    const Arguments& arguments;
    const Clock& clock;
    QString planner; ///< the planner file
};

// One function a command: carries it out, prints its result, gives the exit status.
[[nodiscard]] Status runAddYear(const Context& context);
[[nodiscard]] Status runImport(const Context& context);
[[nodiscard]] Status runExport(const Context& context);
[[nodiscard]] Status runList(const Context& context);
[[nodiscard]] Status runToday(const Context& context);
[[nodiscard]] Status runCheck(const Context& context);
[[nodiscard]] Status runStats(const Context& context);
[[nodiscard]] Status runSample(const Context& context);
[[nodiscard]] Status runVerify(const Context& context);
[[nodiscard]] Status runBackup(const Context& context);
[[nodiscard]] Status runRestore(const Context& context);

/// The command that `arguments` name.
[[nodiscard]] Status run(const Arguments& arguments, const Clock& clock);

} // namespace ninefold::cli
