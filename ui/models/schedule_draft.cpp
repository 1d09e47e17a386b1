// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedule_draft.h"

#include "ui/text/schedule_text.h"
#include "ui/text/typed_values.h"

namespace ninefold::ui {

namespace {

constexpr int mostDaysInAWeek = 7;
constexpr int mostBetween = 3660;

tl::unexpected<ScheduleProblem> problem(SchedulePart field, Error error) {
    return tl::make_unexpected(ScheduleProblem{field, std::move(error)});
}

} // namespace

ScheduleDraft draftOf(const ScheduleTerms& terms) {
    ScheduleDraft draft;
    draft.rule = terms.rule;
    draft.days = terms.days;
    draft.count = terms.n > 0 ? QString::number(terms.n) : QString{};
    draft.anchor = terms.anchor ? dateToText(*terms.anchor) : QString{};
    draft.perDay = amountText(terms.perDay, {});
    return draft;
}

tl::expected<ScheduleTerms, ScheduleProblem> termsOf(const ScheduleDraft& draft, const DateSpan& days) {
    ScheduleTerms terms{draft.rule};
    if (draft.rule == ScheduleRule::Weekly) {
        if (draft.days.isEmpty())
            return problem(SchedulePart::Days, {ErrorCode::DaysMissing});
        terms.days = draft.days;
    } else {
        const bool isQuota = draft.rule == ScheduleRule::Quota;
        const auto count = typedCount(draft.count, 1, isQuota ? mostDaysInAWeek : mostBetween);
        if (!count)
            return problem(SchedulePart::Count, count.error());
        terms.n = *count;
        if (!isQuota) {
            const auto anchor = typedDay(draft.anchor, days);
            if (!anchor)
                return problem(SchedulePart::Anchor, anchor.error());
            terms.anchor = *anchor;
        }
    }
    const auto perDay = typedAmount(draft.perDay);
    if (!perDay)
        return problem(SchedulePart::PerDay, perDay.error());
    terms.perDay = *perDay;
    return terms;
}

Weekdays toggled(Weekdays days, int day) {
    Weekdays made;
    for (int one = 1; one <= 7; ++one) {
        if (days.contains(one) != (one == day))
            made.insert(one);
    }
    return made;
}

} // namespace ninefold::ui
