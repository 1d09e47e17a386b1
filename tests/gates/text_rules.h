// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/source_file.h"

namespace ninefold::gates {

/// Colours written out in ui or app outside ui/theme.
[[nodiscard]] Findings literalColours(const SourceFile& file);

/// Translation in core.
[[nodiscard]] Findings translationInCore(const SourceFile& file);

/// Words shown to people in ui that are not translated.
[[nodiscard]] Findings untranslatedWords(const SourceFile& file);

/// Anything that could reach a network.
[[nodiscard]] Findings networkSockets(const SourceFile& file);

/// Waiting for time to pass, in tests.
[[nodiscard]] Findings sleeps(const SourceFile& file);

} // namespace ninefold::gates
