// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold::ui {
struct LaunchOptions;
}

namespace ninefold::app {

/// Writes the page that the command line asks for; complains in one line on standard error. Returns the exit
/// status. The planner is only read, whoever has it open.
[[nodiscard]] int exportPage(const ui::LaunchOptions& options);

} // namespace ninefold::app
