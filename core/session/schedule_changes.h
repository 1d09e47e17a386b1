// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// How often a routine is asked for; as in ScheduleVersion.
struct ScheduleTerms {
    ScheduleRule rule = ScheduleRule::Weekly;
    Weekdays days{};
    int n = 0;
    std::optional<QDate> anchor{};
    Decimal perDay{1};

    friend bool operator==(const ScheduleTerms&, const ScheduleTerms&) = default;
};

[[nodiscard]] ScheduleTerms termsOf(const ScheduleVersion& version);
[[nodiscard]] ScheduleVersion withTerms(ScheduleVersion version, const ScheduleTerms& terms);

/// From which day an edit takes effect unless the user chooses another: the action's first day when it has no
/// schedule yet; else today, and for N a week the next Monday on or after it. Never before the action's first
/// day.
[[nodiscard]] QDate usualDayOfEdit(const Planner& planner, const Action& action, ScheduleRule rule,
                                   QDate today);

/// `terms` hold from `from` on: the version in force until then ends the day before, later ones are erased.
/// Empty when they hold already.
[[nodiscard]] Change changeOfSchedule(const Planner& planner, const Action& action,
                                      const ScheduleTerms& terms, QDate from);

} // namespace ninefold
