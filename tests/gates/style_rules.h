// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/source_file.h"

namespace ninefold::gates {

/// Words that say nothing, in the name of a file or of a type declared in a header.
[[nodiscard]] Findings emptyWords(const SourceFile& file);

/// A file without its two SPDX lines at the top, or a header without `#pragma once` below them.
[[nodiscard]] Findings missingTop(const SourceFile& file);

/// `///` in a source, and lines of dashes, stars or slashes anywhere.
[[nodiscard]] Findings misplacedComments(const SourceFile& file);

/// In the product: singletons, `delete`, names that begin with `get`, plain enums, string-based connections.
[[nodiscard]] Findings unwelcomeWays(const SourceFile& file);

} // namespace ninefold::gates
