// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ninefold::ui {

/// The translated sentence for a code, with `%1` … for its arguments in the order of error.h.
[[nodiscard]] QString errorSentence(ErrorCode code);

/// How many codes there are.
[[nodiscard]] int errorCodeCount();

} // namespace ninefold::ui
