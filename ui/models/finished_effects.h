// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/review_periods.h"

#include <QStringList>

namespace ninefold::ui {

/// What a change to an action makes of the numbers of finished periods, one period a line:
/// "1 January – 31 March: 62% → 58%". Empty when they stay.
[[nodiscard]] QStringList finishedEffects(const Planner& planner, ActionId action, const Change& change,
                                          QDate today);

} // namespace ninefold::ui
