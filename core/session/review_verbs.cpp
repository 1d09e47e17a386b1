// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/review_verbs.h"

#include "core/base/clean_text.h"
#include "core/session/planner_session.h"
#include "core/session/review_changes.h"

#include <algorithm>
#include <utility>

namespace ninefold {

namespace {

QString nameOf(const Review& review) {
    return review.title.isEmpty() ? dateToText(review.from) : review.title;
}

} // namespace

DraftKey textDraftKey(const Review& review) {
    return {review.plan, {}, QStringLiteral("review ") + review.id.text()};
}

const Planner& ReviewVerbs::planner() const {
    return m_session.planner();
}

Result<void> ReviewVerbs::edit(StepKind kind, const QString& subject, const Record& before,
                               const Record& after) {
    Change change;
    change.edit(before, after);
    return carryOut(kind, subject, change);
}

Result<void> ReviewVerbs::carryOut(StepKind kind, const QString& subject, const Change& change,
                                   const std::optional<DraftKey>& settled) {
    Change whole = change.isEmpty() ? Change{} : m_beginning;
    whole.append(change);
    auto done = m_session.carryOut(kind, subject, whole, settled);
    if (done) {
        m_beginning = {};
        m_begun.reset();
    }
    return done;
}

Result<const Review*> ReviewVerbs::openReview(ReviewId id) const {
    if (m_begun && m_begun->id == id)
        return &*m_begun;
    const Review* review = planner().table<Review>().find(id);
    if (!review)
        return fail(ErrorCode::NoSuchRecord);
    if (review->finishedOn)
        return fail(ErrorCode::ReviewFinished, {dateToText(review->from)});
    return review;
}

ReviewId ReviewVerbs::beginReview(PlanId plan, DateSpan period) {
    m_beginning = {};
    m_begun.reset();
    for (const Review* review : planner().reviewsOf(plan)) {
        if (review->kind != ReviewKind::Period || !review->span().overlaps(period))
            continue;
        if (review->finishedOn || review->span() == period)
            return review->id;
        m_begun = *review;
        m_begun->from = period.first;
        m_begun->to = period.last;
        m_beginning.edit(*review, *m_begun);
        return review->id;
    }
    m_begun = Review{ReviewId::make(), plan, ReviewKind::Period, period.first, period.last};
    m_beginning.create(*m_begun);
    return m_begun->id;
}

Result<ReviewId> ReviewVerbs::startReview(PlanId plan, DateSpan period) {
    const ReviewId id = beginReview(plan, period);
    if (!m_begun)
        return id;
    const bool isMoved = planner().table<Review>().find(id);
    const StepKind kind = isMoved ? StepKind::EditReview : StepKind::StartReview;
    auto begun = m_session.carryOut(kind, nameOf(*m_begun), std::exchange(m_beginning, {}));
    m_begun.reset();
    return begun.map([&] { return id; });
}

template <class Edit> Result<void> ReviewVerbs::editAnswer(ReviewId id, FactorId factorId, Edit edit) {
    const Factor* factor = planner().table<Factor>().find(factorId);
    if (!factor)
        return fail(ErrorCode::NoSuchRecord);
    return openReview(id).and_then([&](const Review* review) -> Result<void> {
        FactorAnswer after{FactorAnswerId::make(), review->id, factor->id, factor->name};
        Change change;
        const auto answers = planner().answersOf(review->id);
        const auto same = std::ranges::find(answers, std::optional{factor->id}, &FactorAnswer::factor);
        if (same != answers.end())
            after = **same;
        edit(after);
        after.name = factor->name;
        if (same != answers.end())
            change.edit(**same, after);
        else
            change.create(after);
        return carryOut(StepKind::MaskFactor, factor->name, change);
    });
}

Result<void> ReviewVerbs::answer(ReviewId review, FactorId factor, MaskQuestion question,
                                 std::optional<Answer> answer) {
    return editAnswer(review, factor, [&](FactorAnswer& after) {
        (question == MaskQuestion::Dispensable ? after.isDispensable : after.isLacking) = answer;
    });
}

Result<void> ReviewVerbs::setRemedy(ReviewId review, FactorId factor, const QString& text) {
    return editAnswer(review, factor, [&](FactorAnswer& after) { after.remedy = cleanTrimmed(text); });
}

Result<void> ReviewVerbs::setPitch(ReviewId review, FactorId factor, const QString& text) {
    return editAnswer(review, factor, [&](FactorAnswer& after) { after.pitch = cleanTrimmed(text); });
}

Result<void> ReviewVerbs::close(ReviewId id, const ReviewClosing& closing) {
    return openReview(id).and_then([&](const Review* review) {
        Review after = *review;
        after.grade = closing.grade;
        after.feeling = closing.feeling;
        after.closing = cleanTrimmed(closing.closing);
        return edit(StepKind::EditReview, nameOf(*review), *review, after);
    });
}

Result<void> ReviewVerbs::finishReview(ReviewId id) {
    return openReview(id).and_then([&](const Review* review) {
        return carryOut(StepKind::FinishReview, nameOf(*review),
                        changeOfFinishing(m_session.numbers(), *review, m_session.today()));
    });
}

bool ReviewVerbs::mayReopen(ReviewId id) const {
    const Review* review = planner().table<Review>().find(id);
    return review && ninefold::mayReopen(*review, m_session.today());
}

Result<void> ReviewVerbs::reopenReview(ReviewId id) {
    const Review* review = planner().table<Review>().find(id);
    if (!review || !review->finishedOn)
        return fail(ErrorCode::NoSuchRecord);
    if (!mayReopen(id))
        return fail(ErrorCode::ReviewFinished, {dateToText(review->from)});
    return carryOut(StepKind::ReopenReview, nameOf(*review), changeOfReopening(planner(), *review));
}

Result<ReviewId> ReviewVerbs::writeReview(PlanId plan, ReviewKind kind, DateSpan days, const QString& title,
                                          const QString& text) {
    const Review review{ReviewId::make(),    plan,           kind, days.first, days.last,
                        cleanTrimmed(title), cleanText(text)};
    Change change;
    change.create(review);
    return carryOut(StepKind::StartReview, nameOf(review), change).map([&] { return review.id; });
}

Result<void> ReviewVerbs::setReviewText(ReviewId id, const QString& text) {
    return openReview(id).and_then([&](const Review* review) {
        Review after = *review;
        after.text = cleanText(text);
        Change change;
        change.edit(*review, after);
        return carryOut(StepKind::EditReview, nameOf(*review), change, textDraftKey(*review));
    });
}

Result<void> ReviewVerbs::setReviewTitle(ReviewId id, const QString& title) {
    return openReview(id).and_then([&](const Review* review) {
        Review after = *review;
        after.title = cleanTrimmed(title);
        return edit(StepKind::EditReview, nameOf(*review), *review, after);
    });
}

Result<void> ReviewVerbs::removeReview(ReviewId id) {
    return openReview(id).and_then([&](const Review* review) {
        Change change;
        for (const FactorAnswer* answer : planner().answersOf(id))
            change.erase(*answer);
        change.erase(*review);
        return carryOut(StepKind::RemoveReview, nameOf(*review), change, textDraftKey(*review));
    });
}

Result<void> ReviewVerbs::addFactors(const std::vector<FactorName>& factors) {
    const auto known = planner().factors();
    int order = known.empty() ? 0 : known.back()->order + 1;
    QStringList taken;
    for (const Factor* factor : known)
        taken.append(factor->name);
    Change change;
    for (const FactorName& wanted : factors) {
        const QString name = cleanTrimmed(wanted.name);
        if (name.isEmpty() || taken.contains(name))
            continue;
        taken.append(name);
        change.create(Factor{FactorId::make(), name, cleanTrimmed(wanted.group), order++});
    }
    return carryOut(StepKind::EditFactors,
                    factors.size() == 1 ? cleanTrimmed(factors.front().name) : QString{}, change);
}

Result<void> ReviewVerbs::renameFactor(FactorId id, const FactorName& name) {
    const Factor* factor = planner().table<Factor>().find(id);
    if (!factor)
        return fail(ErrorCode::NoSuchRecord);
    if (cleanTrimmed(name.name).isEmpty())
        return fail(ErrorCode::CellEmpty);
    Factor after = *factor;
    after.name = cleanTrimmed(name.name);
    after.group = cleanTrimmed(name.group);
    return edit(StepKind::EditFactors, after.name, *factor, after);
}

Result<void> ReviewVerbs::setFactorRetired(FactorId id, bool isRetired) {
    const Factor* factor = planner().table<Factor>().find(id);
    if (!factor)
        return fail(ErrorCode::NoSuchRecord);
    Factor after = *factor;
    after.retiredOn = isRetired ? std::optional{factor->retiredOn.value_or(m_session.today())} : std::nullopt;
    return edit(StepKind::EditFactors, factor->name, *factor, after);
}

Result<void> ReviewVerbs::moveFactor(FactorId id, std::optional<FactorId> before) {
    const Factor* factor = planner().table<Factor>().find(id);
    if (!factor)
        return fail(ErrorCode::NoSuchRecord);
    return carryOut(StepKind::EditFactors, factor->name, changeOfFactorOrder(planner(), *factor, before));
}

} // namespace ninefold
