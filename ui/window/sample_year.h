// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"

namespace ninefold::ui {

/// The records of a made-up year in a language (see Language::all()) with what was done up to `today`: the
/// running year, or in its first months the one before, so that there is always something to see.
[[nodiscard]] Result<std::vector<Record>> sampleYear(const QString& language, QDate today);

/// The same year without a history, as the plan of `year` that somebody begins on `start`: see movedToYear().
[[nodiscard]] Result<std::vector<Record>> sampleTexts(const QString& language, int year, QDate start);

} // namespace ninefold::ui
