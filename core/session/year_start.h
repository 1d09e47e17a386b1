// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// What a year is begun from, when it is not empty.
enum class YearStart { Template, EarlierYear, List };

} // namespace ninefold
