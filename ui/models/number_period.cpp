// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/number_period.h"

#include "core/progress/review_periods.h"

namespace ninefold::ui {

DateSpan daysOf(NumberPeriod period, const Plan& plan, QDate today) {
    const bool isRunning = plan.span().contains(today);
    return period == NumberPeriod::Running && isRunning ? reviewPeriodOn(plan, today) : plan.span();
}

} // namespace ninefold::ui
