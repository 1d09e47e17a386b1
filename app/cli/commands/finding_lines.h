// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_document.h"

namespace ninefold::cli {

/// What a check found, one line each: SQLite's own words, and the rules that records break in the user's.
[[nodiscard]] QStringList findingLines(const CheckReport& report);

} // namespace ninefold::cli
