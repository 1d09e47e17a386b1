// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold::ui {
struct LaunchOptions;
}

namespace ninefold::app {

/// Renders every screen to `SCREEN-THEME-LANGUAGE.png`, in the theme and language asked for or in all of
/// them; returns the exit status. Settings and planner of the user are neither read nor written.
[[nodiscard]] int takeScreenshots(const ui::LaunchOptions& options);

} // namespace ninefold::app
