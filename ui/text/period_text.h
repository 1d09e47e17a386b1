// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QString>

namespace ninefold::ui {

/// What a period of a plan is called: "This year", or "All of 2025" for a year without `today`; "Q4,
/// Oct–Dec"; "November"; "Aug–Sep"; "3 August – 30 August".
[[nodiscard]] QString periodText(const Plan& plan, DateSpan period, QDate today);

} // namespace ninefold::ui
