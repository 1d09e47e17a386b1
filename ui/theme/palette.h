// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace ninefold::ui {

/// The palette that gives every standard widget the colours of `theme`.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace ninefold::ui
