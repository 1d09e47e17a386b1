// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/source_file.h"

namespace ninefold::gates {

/// Includes that a room must not make, by the table of ARCHITECTURE.md.
[[nodiscard]] Findings forbiddenIncludes(const SourceFile& file);

/// Includes of Qt outside QtCore where a room has to do without windows: core, ui/text and app/cli.
[[nodiscard]] Findings windowIncludes(const SourceFile& file);

/// Includes of a whole Qt module (`<QtWidgets>`) or of a header through its module (`<QtGui/QColor>`).
[[nodiscard]] Findings moduleIncludes(const SourceFile& file);

/// Includes of a library outside the one room that may use it.
[[nodiscard]] Findings libraryIncludes(const SourceFile& file);

} // namespace ninefold::gates
