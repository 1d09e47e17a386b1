// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/grid_text.h"

#include <vector>

namespace ninefold::test {

/// A full grid, in English or Korean.
[[nodiscard]] GridText sampleGrid(bool isKorean = false);

/// The same as records of the year 2026: with routines, tasks (some done) and measured actions.
[[nodiscard]] std::vector<Record> sampleYear(bool isKorean = false);

} // namespace ninefold::test
