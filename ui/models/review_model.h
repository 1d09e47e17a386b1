// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/review_facts.h"
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"

#include <QObject>
#include <QPointer>

namespace ninefold::ui {

/// The quarterly review of one period of a plan. Nothing is stored by looking at it: the first answer, line
/// or number begins the review.
class ReviewModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a plan of `session`, which may go away at any time, with the review that is due, or else the
    /// running period. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    /// Whether anybody sees it: until then changes are not announced, and then once.
    void setWatched(bool isWatched);
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// The plan that is shown; null when there is none. What follows needs one.
    [[nodiscard]] const Plan* plan() const;
    [[nodiscard]] const Planner& planner() const;
    [[nodiscard]] QDate today() const;

    /// The periods that have begun.
    [[nodiscard]] std::vector<DateSpan> periods() const;
    [[nodiscard]] DateSpan period() const { return m_period; }
    void choosePeriod(DateSpan period);
    /// The period that this review promises something for.
    [[nodiscard]] DateSpan nextPeriod() const;

    /// Null until something was written into it.
    [[nodiscard]] const Review* review() const;
    /// The last finished review before this one; null when there is none.
    [[nodiscard]] const Review* previousReview() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] bool mayReopen() const;
    /// As they stand today; of a finished review as they stood, counted now, on the day of finishing.
    [[nodiscard]] ReviewFacts facts() const;
    /// The grid's number as it was frozen, and as the records of today count it for that day; nothing where
    /// nothing was rated.
    struct FrozenNumber {
        QDate asOf;
        std::optional<int> then{};
        std::optional<int> now{};
    };
    [[nodiscard]] std::optional<FrozenNumber> frozenNumber() const;
    /// The answers about a factor; null while there are none.
    [[nodiscard]] const FactorAnswer* answerOf(FactorId factor) const;
    /// Next actions promised for this period by earlier reviews, and those of periods before that nobody has
    /// judged.
    [[nodiscard]] std::vector<const Commitment*> lastActions() const;
    /// Next actions that this review promises, in the order of writing.
    [[nodiscard]] std::vector<const Commitment*> nextActions() const;
    /// What the linked action of a commitment did in this period, or in its own if that is over: "5 of 6";
    /// empty without one.
    [[nodiscard]] QString countedFor(const Commitment& commitment) const;

    /// Carries out `verb` on the review, which is begun in the same step where there is none. Announces what
    /// is refused.
    template <class Verb> bool withReview(Verb verb) {
        ReviewVerbs verbs = this->verbs();
        const ReviewId review = verbs.beginReview(plan()->id, m_period);
        return accept(verb(verbs, review));
    }
    [[nodiscard]] ReviewVerbs verbs() const { return ReviewVerbs{*m_session}; }
    /// Whether a verb succeeded; announces it when it did not.
    bool accept(const Result<void>& result);

Q_SIGNALS:
    /// Anything of it is another one.
    void changed();
    void errorRaised(const ninefold::Error& error);

private:
    [[nodiscard]] DateSpan periodToShow() const;
    void announce();

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    DateSpan m_period;
    bool m_isWatched = true;
    bool m_isStale = false; ///< something changed that nobody saw
};

} // namespace ninefold::ui
