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

/// Builds everything and shows the window, or renders the screenshots or a page; returns the exit status.
[[nodiscard]] int run(const ui::LaunchOptions& options);

} // namespace ninefold::app
