// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/numbers.h"

namespace ninefold {

/// What became of a counted action in a period. Each action is in one band.
enum class FactBand {
    Kept,      ///< 100 %
    Almost,    ///< 80–99 %
    Slow,      ///< 1–79 %
    Untouched, ///< 0 %
    LetGo,     ///< ended in the period, and not kept
    NotRated,  ///< nothing was due
};

struct FactLine {
    ActionId action;
    CellPlace place;
    FactBand band = FactBand::NotRated;
    std::optional<int> percent{}; ///< so far, 0–100
    std::optional<Score> score{};
};

/// What the records say of a review's period.
struct ReviewFacts {
    std::optional<int> percent{};         ///< of the grid, so far; 0–100
    std::optional<int> previousPercent{}; ///< of the review period before, in the same plan
    int rated = 0;
    int filled = 0;
    int finishedTasks = 0;         ///< done on a day of the period
    std::vector<FactLine> lines{}; ///< by band, wins first; in a band by percent and place
};

/// The facts of `period` as they stand on `asOf`: every counted action in force on one of its days, or ended
/// on one.
[[nodiscard]] ReviewFacts reviewFacts(const Numbers& numbers, const Plan& plan, DateSpan period, QDate asOf);

/// The same numbers as a finished review keeps them.
[[nodiscard]] ReviewSnapshot snapshotOf(const Numbers& numbers, PlanId plan, DateSpan period, QDate asOf);

/// A review that a quiet line offers.
struct ReviewOffer {
    PlanId plan;
    DateSpan period;

    friend bool operator==(const ReviewOffer&, const ReviewOffer&) = default;
};

/// The review to be offered on `today`: of a period in its last seven days, or of one that ended at most 14
/// days ago; unless it is finished. The one that ended comes first.
[[nodiscard]] std::optional<ReviewOffer> reviewToOffer(const Planner& planner, QDate today);

/// The period in which what a review of `period` promises is to be kept: the next one of the plan, of the
/// plan that begins when this one is over, or else the three months after it.
[[nodiscard]] DateSpan periodAfter(const Planner& planner, const Plan& plan, DateSpan period);

} // namespace ninefold
