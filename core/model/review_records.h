// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/model/review_snapshot.h"

namespace ninefold {

// The records of the coach: what is looked at in a review, what is found, and what is promised. The links to
// a factor or an action are loose: what they name may be gone by now.

struct Factor;
struct Review;
struct FactorAnswer;
struct Commitment;

using FactorId = Id<Factor>;
using ReviewId = Id<Review>;
using FactorAnswerId = Id<FactorAnswer>;
using CommitmentId = Id<Commitment>;

/// Something that success hangs on, of all years; masked in each quarterly review.
struct Factor {
    FactorId id;
    QString name{};
    QString group{}; ///< a heading above it in the list; may be empty
    int order = 0;   ///< ≥ 0; its place in the list
    std::optional<QDate> retiredOn{};
    QJsonObject extra{};

    friend bool operator==(const Factor&, const Factor&) = default;
};

enum class ReviewKind {
    Period,    ///< of a review period: facts, masking, next actions, closing
    Week,      ///< three lines
    Month,     ///< a written one
    Year,      ///< a written one
    Questions, ///< to oneself, once a year
    Free,      ///< anything, on any days
};

/// A look back on some days of a plan. Those of one kind never overlap, but for Free.
struct Review {
    ReviewId id;
    PlanId plan;
    ReviewKind kind = ReviewKind::Period;
    QDate from{};
    QDate to{};
    QString title{};                ///< as the user named it; empty: named after its days
    QString text{};                 ///< Markdown
    std::optional<Decimal> grade{}; ///< 0–1, in the user's own eyes
    std::optional<int> feeling{};   ///< 1–5
    QString closing{};
    std::optional<QDate> finishedOn{};        ///< from then on nothing of it changes
    std::optional<ReviewSnapshot> snapshot{}; ///< frozen when it was finished
    QJsonObject extra{};

    [[nodiscard]] DateSpan span() const { return {from, to}; }
    friend bool operator==(const Review&, const Review&) = default;
};

enum class Answer { Yes, No, NotSure };

/// What a review says of one factor. Once per review and factor.
struct FactorAnswer {
    FactorAnswerId id;
    ReviewId review;
    std::optional<FactorId> factor{};
    QString name{};                        ///< the factor's name at that time
    std::optional<Answer> isDispensable{}; ///< "competitive without it?"
    std::optional<Answer> isLacking{};
    QString remedy{};
    QString pitch{};
    QJsonObject extra{};

    friend bool operator==(const FactorAnswer&, const FactorAnswer&) = default;
};

enum class FactorLabel { Strength, UrgentWeakness, LaterWeakness, Fine, NotSure };

/// No & no: strength; no & yes: urgent weakness; yes & yes: later weakness; yes & no: fine as is; not sure
/// once: not sure. Nothing before both questions are answered.
[[nodiscard]] std::optional<FactorLabel> labelOf(const FactorAnswer& answer);

enum class CommitmentOrigin { Pledge, NextAction, MonthGoal, YearWish };
enum class Verdict { Kept, Partly, NotKept, ChangedCourse };
enum class Effect { Helped, DidNot, NotSure };

/// The most next actions that one review may have.
inline constexpr int mostNextActions = 3;

/// Something promised for some days of a plan, judged when they are over.
struct Commitment {
    CommitmentId id;
    PlanId plan;
    CommitmentOrigin origin = CommitmentOrigin::Pledge;
    QDate from{};
    QDate to{};
    int order = 0; ///< ≥ 0; its place among those of its plan, in the order of writing
    QString text{};
    QString expected{};              ///< the prediction
    std::optional<QDate> lockedOn{}; ///< from then on `text`, `expected` and the days stay
    std::optional<Verdict> verdict{};
    std::optional<Effect> effect{};
    QString actual{}; ///< what came of it, in the user's words
    std::optional<QDate> judgedOn{};
    std::optional<ReviewId> review{}; ///< in which it was written
    std::optional<FactorId> factor{}; ///< which it is to mend
    std::optional<ActionId> action{}; ///< the cell it was planted in
    QJsonObject extra{};

    [[nodiscard]] DateSpan span() const { return {from, to}; }
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

} // namespace ninefold
