// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/numbers.h"

namespace ninefold::ui {

/// The grid that `plan` shows on `day` as a table in HTML, in the colours of the light theme, for word
/// processors, spreadsheets and mail. Every style stands with its cell, since mail knows no style sheets.
[[nodiscard]] QString gridHtml(const Numbers& numbers, PlanId plan, QDate day);

} // namespace ninefold::ui
