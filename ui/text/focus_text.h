// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold::ui {

/// What is left of a focus block, as a clock that does not hurry anybody: whole minutes begun, and seconds in
/// the last one.
[[nodiscard]] QString timeLeftText(qint64 seconds);

/// How much of a block was run, as a note: "25 of 50 min". Whole minutes.
[[nodiscard]] QString minutesRunText(qint64 seconds, int minutes);

/// A length: "50 min".
[[nodiscard]] QString minutesText(int minutes);

} // namespace ninefold::ui
