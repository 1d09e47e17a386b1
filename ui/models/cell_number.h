// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/numbers.h"
#include "ui/models/why_number.h"

namespace ninefold::ui {

/// The number of a cell as it stands beside the grid.
struct CellNumber {
    WhyNumber asked;
    QString days;    ///< which days it speaks of: "Q4, Oct–Dec"
    QString percent; ///< "62%", "—"
    QString basis{}; ///< "18 of 29 times"
    QString run{};   ///< of a routine: "3 times in a row (longest 12)"; empty where there is none
    QString rest{};  ///< of a routine in a rest period: "resting until 12 March"; else empty

    friend bool operator==(const CellNumber&, const CellNumber&) = default;
};

/// What can be asked of a cell's number for `period`; nothing for a cell that counts for nothing.
[[nodiscard]] std::optional<WhyNumber> whyNumberOf(const Planner& planner, PlanId plan, CellPlace place,
                                                   DateSpan period, QDate today);

/// The number itself, as it stands on the user's date `today`.
[[nodiscard]] std::optional<CellNumber> cellNumberOf(const Numbers& numbers, PlanId plan, CellPlace place,
                                                     DateSpan period, QDate today);

} // namespace ninefold::ui
