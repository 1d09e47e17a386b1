// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"

namespace ninefold {

namespace {

// A chapter of the planner.
Result<const Period*> chapterIn(const Planner& planner, PeriodId id) {
    const Period* chapter = planner.table<Period>().find(id);
    if (!chapter || chapter->kind != PeriodKind::Chapter)
        return fail(ErrorCode::NoSuchRecord);
    return chapter;
}

} // namespace

Result<const Commitment*> ReviewVerbs::openCommitment(CommitmentId id) const {
    const Commitment* commitment = planner().table<Commitment>().find(id);
    if (!commitment)
        return fail(ErrorCode::NoSuchRecord);
    if (isLocked(*commitment, m_session.today()))
        return fail(ErrorCode::CommitmentLocked, {commitment->text});
    return commitment;
}

Result<CommitmentId> ReviewVerbs::addCommitment(const CommitmentTerms& terms) {
    if (terms.review) {
        if (const auto review = openReview(*terms.review); !review)
            return tl::make_unexpected(review.error());
    }
    const Commitment made = commitmentOf(planner(), terms, m_session.today());
    if (made.text.isEmpty())
        return fail(ErrorCode::CellEmpty);
    Change change;
    change.create(made);
    return carryOut(StepKind::AddCommitment, made.text, change).map([&] { return made.id; });
}

Result<void> ReviewVerbs::editCommitment(CommitmentId id, const QString& text, const QString& expected) {
    if (cleanTrimmed(text).isEmpty())
        return fail(ErrorCode::CellEmpty);
    return openCommitment(id).and_then([&](const Commitment* commitment) {
        Commitment after = *commitment;
        after.text = cleanTrimmed(text);
        after.expected = cleanTrimmed(expected);
        return edit(StepKind::EditCommitment, after.text, *commitment, after);
    });
}

Result<void> ReviewVerbs::removeCommitment(CommitmentId id) {
    return openCommitment(id).and_then([&](const Commitment* commitment) {
        Change change;
        change.erase(*commitment);
        return carryOut(StepKind::RemoveCommitment, commitment->text, change);
    });
}

Result<ActionId> ReviewVerbs::plant(CommitmentId id, const Planting& planting) {
    const Commitment* commitment = planner().table<Commitment>().find(id);
    if (!commitment || !planner().plan(planting.plan))
        return fail(ErrorCode::NoSuchRecord);
    if (!planting.place.isAction())
        return fail(ErrorCode::CellIsCentre);
    const Change change = changeOfPlanting(planner(), *commitment, planting, m_session.today());
    const ActionId planted = *std::get<Commitment>(*change.records().back().after).action;
    return carryOut(StepKind::PlantCommitment, commitment->text, change).map([&] { return planted; });
}

Result<void> ReviewVerbs::judge(CommitmentId id, const Judgement& judgement) {
    const Commitment* commitment = planner().table<Commitment>().find(id);
    if (!commitment)
        return fail(ErrorCode::NoSuchRecord);
    Commitment after = *commitment;
    after.verdict = judgement.verdict;
    after.effect = judgement.effect;
    after.actual = cleanTrimmed(judgement.actual);
    after.judgedOn = judgement.verdict ? std::optional{m_session.today()} : std::nullopt;
    return edit(StepKind::JudgeCommitment, commitment->text, *commitment, after);
}

Result<PeriodId> ReviewVerbs::addChapter(PlanId plan, DateSpan days, const QString& name) {
    const Period chapter{PeriodId::make(), plan,      PeriodKind::Chapter,
                         days.first,       days.last, cleanTrimmed(name)};
    Change change;
    change.create(chapter);
    return carryOut(StepKind::AddChapter, chapter.name, change).map([&] { return chapter.id; });
}

Result<void> ReviewVerbs::changeChapter(PeriodId id, DateSpan days, const QString& name) {
    return chapterIn(planner(), id).and_then([&](const Period* chapter) {
        Period after = *chapter;
        after.from = days.first;
        after.to = days.last;
        after.name = cleanTrimmed(name);
        return edit(StepKind::ChangeChapter, after.name, *chapter, after);
    });
}

Result<void> ReviewVerbs::removeChapter(PeriodId id) {
    return chapterIn(planner(), id).and_then([&](const Period* chapter) {
        Change change;
        change.erase(*chapter);
        return carryOut(StepKind::RemoveChapter, chapter->name, change);
    });
}

} // namespace ninefold
