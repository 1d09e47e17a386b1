// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/schedule_changes.h"

namespace ninefold::ui {

/// What a schedule asks too much of, by the field that holds it.
enum class SchedulePart { Days, Count, Anchor, PerDay, From };

/// A schedule as it stands in its fields, not yet made a change.
struct ScheduleDraft {
    ScheduleRule rule = ScheduleRule::Weekly;
    Weekdays days{};
    QString count;  ///< how many times a week; every how many days or months
    QString anchor; ///< the day that days or months are counted from
    QString perDay; ///< the amount of a day
    QString from;   ///< from which day it is to hold; the usual one when empty

    friend bool operator==(const ScheduleDraft&, const ScheduleDraft&) = default;
};

/// A schedule that cannot be so: the first field in the way, and why.
struct ScheduleProblem {
    SchedulePart field = SchedulePart::Days;
    Error error;
};

[[nodiscard]] ScheduleDraft draftOf(const ScheduleTerms& terms);

/// What a draft says; `days` are those of its plan.
[[nodiscard]] tl::expected<ScheduleTerms, ScheduleProblem> termsOf(const ScheduleDraft& draft,
                                                                   const DateSpan& days);

/// `days` with `day`, 1–7, put in or taken out.
[[nodiscard]] Weekdays toggled(Weekdays days, int day);

} // namespace ninefold::ui
