// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"

namespace ninefold::ui {

/// The records of a made-up, filled year in a language (see Language::all()).
[[nodiscard]] Result<std::vector<Record>> sampleYear(const QString& language);

} // namespace ninefold::ui
