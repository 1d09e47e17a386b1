// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/kind_suggester.h"

namespace ninefold::ui {

/// A suggested kind and its details in the user's language: "routine, every day, 5 km".
[[nodiscard]] QString suggestionText(const KindSuggestion& suggestion);

} // namespace ninefold::ui
