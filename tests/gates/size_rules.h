// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/source_file.h"

namespace ninefold::gates {

inline constexpr int longestHeader = 200;  ///< lines
inline constexpr int longestSource = 400;  ///< lines
inline constexpr int longestFunction = 60; ///< lines, from its name to its closing brace
inline constexpr int longestMain = 60;     ///< lines of app/main.cpp

/// A file with too many lines.
[[nodiscard]] Findings tooLongFiles(const SourceFile& file);

/// A function, in a C++ file, with too many lines.
[[nodiscard]] Findings tooLongFunctions(const SourceFile& file);

} // namespace ninefold::gates
