// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/source_file.h"

namespace ninefold::gates {

/// What is not, or not wholly, translated in a `.ts` file, whose language decides how many plural forms a
/// text with a number needs: an empty or unfinished text, a missing form, a placeholder (`%1`, `%n`) that the
/// source has and the translation has not, or the other way round. In English only the texts with a number
/// count, the others being their own translation.
[[nodiscard]] Findings incompleteTranslations(const SourceFile& ts);

} // namespace ninefold::gates
