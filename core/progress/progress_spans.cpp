// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_spans.h"

#include "core/progress/review_periods.h"

namespace ninefold {

namespace {

std::vector<DateSpan> tiles(DateSpan days, DateSpan (*tileOf)(QDate)) {
    std::vector<DateSpan> spans;
    for (QDate day = days.first; day <= days.last; day = spans.back().last.addDays(1))
        spans.push_back(*tileOf(day).shared(days));
    return spans;
}

} // namespace

std::vector<DateSpan> spansOf(const Plan& plan, ProgressStep step) {
    switch (step) {
    case ProgressStep::Year:
        return {plan.span()};
    case ProgressStep::Period:
        return reviewPeriods(plan);
    case ProgressStep::Month:
        return tiles(plan.span(), monthOf);
    case ProgressStep::Week:
        return tiles(plan.span(), isoWeekOf);
    }
    return {};
}

std::size_t spanOn(const std::vector<DateSpan>& spans, QDate day) {
    std::size_t at = 0;
    while (at + 1 < spans.size() && spans[at].last < day)
        ++at;
    return at;
}

} // namespace ninefold
