// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ninefold::ui {

/// One line that says what went wrong, where, and the way out. It never holds a line break or a control
/// character, whatever the arguments hold; long texts in it are shortened, paths are not.
[[nodiscard]] QString errorText(const Error& error);

} // namespace ninefold::ui
