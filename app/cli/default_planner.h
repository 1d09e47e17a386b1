// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold::cli {

/// The planner file that the application opens when none is named: the one it had open last, else the usual
/// one.
[[nodiscard]] QString defaultPlanner();

} // namespace ninefold::cli
