// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_model.h"

#include "core/progress/numbers.h"
#include "core/progress/review_periods.h"
#include "core/session/planner_session.h"
#include "ui/text/review_text.h"

#include <algorithm>

namespace ninefold::ui {

void ReviewModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        if (session)
            connect(session, &PlannerSession::changed, this, &ReviewModel::announce);
    }
    m_plan = plan;
    if (this->plan())
        m_period = periodToShow();
    announce();
}

void ReviewModel::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    if (m_isStale)
        announce();
}

void ReviewModel::announce() {
    m_isStale = !m_isWatched;
    if (m_isWatched)
        Q_EMIT changed();
}

const Plan* ReviewModel::plan() const {
    return m_session && m_plan ? planner().plan(*m_plan) : nullptr;
}

const Planner& ReviewModel::planner() const {
    return m_session->planner();
}

QDate ReviewModel::today() const {
    return m_session->today();
}

DateSpan ReviewModel::periodToShow() const {
    const auto offer = reviewToOffer(planner(), today());
    if (offer && offer->plan == *m_plan)
        return offer->period;
    const auto begun = periods();
    return begun.empty() ? reviewPeriods(*plan()).front() : begun.back();
}

std::vector<DateSpan> ReviewModel::periods() const {
    std::vector<DateSpan> begun = reviewPeriods(*plan());
    std::erase_if(begun, [this](const DateSpan& period) { return period.first > today(); });
    return begun;
}

void ReviewModel::choosePeriod(DateSpan period) {
    if (period == m_period)
        return;
    m_period = period;
    announce();
}

DateSpan ReviewModel::nextPeriod() const {
    return periodAfter(planner(), *plan(), m_period);
}

const Review* ReviewModel::review() const {
    if (!plan())
        return nullptr;
    for (const Review* review : planner().reviewsOf(*m_plan)) {
        if (review->kind == ReviewKind::Period && review->span().overlaps(m_period))
            return review;
    }
    return nullptr;
}

const Review* ReviewModel::previousReview() const {
    const Review* previous = nullptr;
    for (const auto& [id, review] : planner().table<Review>()) {
        const bool isEarlier =
            review.kind == ReviewKind::Period && review.finishedOn && review.to < m_period.first;
        if (isEarlier && (!previous || previous->to < review.to))
            previous = &review;
    }
    return previous;
}

bool ReviewModel::isFinished() const {
    const Review* review = this->review();
    return review && review->finishedOn;
}

bool ReviewModel::mayReopen() const {
    const Review* review = this->review();
    return review && verbs().mayReopen(review->id);
}

ReviewFacts ReviewModel::facts() const {
    const Review* review = this->review();
    const QDate asOf = review && review->snapshot ? review->snapshot->asOf : today();
    return reviewFacts(m_session->numbers(), *plan(), m_period, asOf);
}

std::optional<ReviewModel::FrozenNumber> ReviewModel::frozenNumber() const {
    const Review* review = this->review();
    if (!review || !review->snapshot || review->snapshot->numbers.empty())
        return std::nullopt;
    const QDate asOf = review->snapshot->asOf;
    const auto& now = m_session->numbers().ofGrid(review->plan, review->span(), asOf).soFar;
    return FrozenNumber{asOf, review->snapshot->numbers.front().percent,
                        now ? std::optional{percentOf(*now)} : std::nullopt};
}

const FactorAnswer* ReviewModel::answerOf(FactorId factor) const {
    const Review* review = this->review();
    const auto answers = review ? planner().answersOf(review->id) : std::vector<const FactorAnswer*>{};
    const auto found = std::ranges::find(answers, std::optional{factor}, &FactorAnswer::factor);
    return found == answers.end() ? nullptr : *found;
}

std::vector<const Commitment*> ReviewModel::lastActions() const {
    const DateSpan untilNow{QDate{1, 1, 1}, m_period.last};
    auto promised = commitmentsOn(planner(), CommitmentOrigin::NextAction, untilNow);
    const Review* review = this->review();
    std::erase_if(promised, [&](const Commitment* commitment) {
        const bool isOfAnother = commitment->to < m_period.first && (commitment->verdict || isFinished());
        return isOfAnother || (review && commitment->review == review->id);
    });
    return promised;
}

std::vector<const Commitment*> ReviewModel::nextActions() const {
    const Review* review = this->review();
    std::vector<const Commitment*> promised;
    if (!review)
        return promised;
    promised = planner().commitmentsOf(review->plan);
    std::erase_if(promised, [&](const Commitment* commitment) {
        return commitment->origin != CommitmentOrigin::NextAction || commitment->review != review->id;
    });
    return promised;
}

QString ReviewModel::countedFor(const Commitment& commitment) const {
    const Action* action = commitment.action ? planner().action(*commitment.action) : nullptr;
    if (!action)
        return {};
    const DateSpan days = commitment.to < m_period.first ? commitment.span() : m_period;
    const auto score = m_session->numbers().ofAction(action->id, days, today()).soFar;
    return score ? countedText(*score) : tr("nothing was due");
}

bool ReviewModel::accept(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    return result.has_value();
}

} // namespace ninefold::ui
