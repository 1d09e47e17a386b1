// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"
#include "core/model/store.h"
#include "core/session/commitment_changes.h"

namespace ninefold {

class PlannerSession;

/// How somebody closes a review.
struct ReviewClosing {
    std::optional<Decimal> grade{}; ///< 0–1
    std::optional<int> feeling{};   ///< 1–5
    QString closing{};

    friend bool operator==(const ReviewClosing&, const ReviewClosing&) = default;
};

/// Which of the two questions of masking.
enum class MaskQuestion { Dispensable, Lacking };

/// A factor as somebody names it.
struct FactorName {
    QString name;
    QString group{};
};

/// The verbs of PlannerSession for reviews, factors, commitments and chapters: each is one step, or refused
/// as a whole. NoSuchRecord where what is named is not there; ReviewFinished for what a finished review
/// holds.
class ReviewVerbs {
public:
    /// Works on `session`, which outlives it.
    explicit ReviewVerbs(PlannerSession& session)
        : m_session{session} {}

    // Quarterly reviews
    /// The review of a period, begun where there is none; one that was begun for days that overlap it, before
    /// the review cycle was changed, is taken along.
    [[nodiscard]] Result<ReviewId> startReview(PlanId plan, DateSpan period);
    /// The same, but what is begun is stored by the next verb that succeeds, and in one step with it.
    [[nodiscard]] ReviewId beginReview(PlanId plan, DateSpan period);
    /// Answers one of the questions about a factor; nothing takes the answer back.
    [[nodiscard]] Result<void> answer(ReviewId review, FactorId factor, MaskQuestion question,
                                      std::optional<Answer> answer);
    /// The line that says how a lack is mended, and the one that shows a strength.
    [[nodiscard]] Result<void> setRemedy(ReviewId review, FactorId factor, const QString& text);
    [[nodiscard]] Result<void> setPitch(ReviewId review, FactorId factor, const QString& text);
    [[nodiscard]] Result<void> close(ReviewId review, const ReviewClosing& closing);
    /// Freezes a review with the numbers of today, and the commitments written in it.
    [[nodiscard]] Result<void> finishReview(ReviewId review);
    /// Takes finishing back, until the next period begins or, when it has begun, on the day of finishing;
    /// later ReviewFinished. The numbers are frozen anew at the next finish.
    [[nodiscard]] Result<void> reopenReview(ReviewId review);
    [[nodiscard]] bool mayReopen(ReviewId review) const;

    // Written reviews
    [[nodiscard]] Result<ReviewId> writeReview(PlanId plan, ReviewKind kind, DateSpan days,
                                               const QString& title, const QString& text);
    /// Settles the draft that textDraftKey() names.
    [[nodiscard]] Result<void> setReviewText(ReviewId review, const QString& text);
    [[nodiscard]] Result<void> setReviewTitle(ReviewId review, const QString& title);
    /// Erases a review with its answers; what was promised in it stays.
    [[nodiscard]] Result<void> removeReview(ReviewId review);

    // Factors
    /// Adds factors at the end of the list; names that are there already, or empty, are left out.
    [[nodiscard]] Result<void> addFactors(const std::vector<FactorName>& factors);
    /// Earlier reviews keep the old name.
    [[nodiscard]] Result<void> renameFactor(FactorId factor, const FactorName& name);
    [[nodiscard]] Result<void> setFactorRetired(FactorId factor, bool isRetired);
    /// Puts a factor before another one, or at the end.
    [[nodiscard]] Result<void> moveFactor(FactorId factor, std::optional<FactorId> before);

    // Commitments
    /// CellEmpty without a text. A next action is open until its review is finished; what else is promised is
    /// locked from the day after today, or from its first day if that is later.
    [[nodiscard]] Result<CommitmentId> addCommitment(const CommitmentTerms& terms);
    /// CommitmentLocked once it is locked.
    [[nodiscard]] Result<void> editCommitment(CommitmentId commitment, const QString& text,
                                              const QString& expected);
    [[nodiscard]] Result<void> removeCommitment(CommitmentId commitment);
    /// Makes the commitment an action in a cell, which may hold one that has run out; see Planting.
    [[nodiscard]] Result<ActionId> plant(CommitmentId commitment, const Planting& planting);
    [[nodiscard]] Result<void> judge(CommitmentId commitment, const Judgement& judgement);

    // Chapters
    [[nodiscard]] Result<PeriodId> addChapter(PlanId plan, DateSpan days, const QString& name);
    [[nodiscard]] Result<void> changeChapter(PeriodId chapter, DateSpan days, const QString& name);
    [[nodiscard]] Result<void> removeChapter(PeriodId chapter);

private:
    [[nodiscard]] const Planner& planner() const;
    [[nodiscard]] Result<const Review*> openReview(ReviewId id) const;
    [[nodiscard]] Result<const Commitment*> openCommitment(CommitmentId id) const;
    template <class Edit> [[nodiscard]] Result<void> editAnswer(ReviewId review, FactorId factor, Edit edit);
    [[nodiscard]] Result<void> edit(StepKind kind, const QString& subject, const Record& before,
                                    const Record& after);
    [[nodiscard]] Result<void> carryOut(StepKind kind, const QString& subject, const Change& change,
                                        const std::optional<DraftKey>& settled = {});

    PlannerSession& m_session;
    std::optional<Review> m_begun{}; ///< a review that is not stored yet
    Change m_beginning;              ///< what stores it
};

/// The draft of the text of a review.
[[nodiscard]] DraftKey textDraftKey(const Review& review);

} // namespace ninefold
