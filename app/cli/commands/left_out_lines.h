// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

#include <QStringList>

namespace ninefold::cli {

/// What of a list does not land on the grid and why, one line each.
[[nodiscard]] QStringList leftOutLines(const std::vector<LeftOut>& leftOut);

} // namespace ninefold::cli
