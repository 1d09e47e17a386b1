// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold::ui {
struct LaunchOptions;
}

namespace ninefold::app {

/// What has to be in the environment before there is a QApplication: the scale of screenshots, and a platform
/// without a display where there is none, or where none is needed.
void prepareEnvironment(const ui::LaunchOptions& options, bool hasDisplay);

/// Whether the planner that a window would show is open in another one, which has come to the front.
[[nodiscard]] bool raisesOther(const ui::LaunchOptions& options);

/// Builds everything and shows the window, or renders the screenshots or a page; returns the exit status.
/// There is no application yet: `argc` and `argv` are for it.
[[nodiscard]] int run(const ui::LaunchOptions& options, int& argc, char** argv);

} // namespace ninefold::app
