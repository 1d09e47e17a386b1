// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <vector>

namespace ninefold::test {

/// Two years with texts in three languages: 2025 with a core goal, 2026 with actions of every kind, notes of
/// a check-in and of a day.
[[nodiscard]] std::vector<Record> foundYears();

} // namespace ninefold::test
