// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/review_changes.h"
#include "core/session/review_verbs.h"
#include "tests/core/session/session_year.h"

namespace ninefold::test::review_verbs_test {
namespace {

const DateSpan quarter{QDate{2026, 4, 1}, QDate{2026, 6, 30}};
const DateSpan nextQuarter{QDate{2026, 7, 1}, QDate{2026, 9, 30}};

class ReviewOfAQuarter : public SessionYear {
protected:
    void SetUp() override {
        SessionYear::SetUp();
        ASSERT_TRUE(m_verbs.addFactors({{QStringLiteral("Grades")}, {QStringLiteral("English")}}));
        m_review = m_verbs.startReview(m_plan, quarter).value();
    }
    const Review& review() const { return *m_session.planner().table<Review>().find(m_review); }
    FactorId factor(std::size_t at) const { return m_session.planner().factors()[at]->id; }
    std::optional<FactorLabel> label(std::size_t at) const {
        for (const FactorAnswer* answer : m_session.planner().answersOf(m_review)) {
            if (answer->factor == factor(at))
                return labelOf(*answer);
        }
        return std::nullopt;
    }
    void mask(std::size_t at, Answer isDispensable, Answer isLacking) {
        ASSERT_TRUE(m_verbs.answer(m_review, factor(at), MaskQuestion::Dispensable, isDispensable));
        ASSERT_TRUE(m_verbs.answer(m_review, factor(at), MaskQuestion::Lacking, isLacking));
    }
    CommitmentId promise(const char* text) {
        return m_verbs
            .addCommitment({m_plan, CommitmentOrigin::NextAction, nextQuarter, QString::fromUtf8(text),
                            QStringLiteral("first round passed"), m_review})
            .value();
    }
    const Commitment& commitment(CommitmentId id) const {
        return *m_session.planner().table<Commitment>().find(id);
    }
    template <class T> static ErrorCode codeOf(const Result<T>& result) {
        return result ? ErrorCode{-1} : result.error().code;
    }
    void goTo(QDate day) { m_clock.set(QDateTime{day, QTime{12, 0}, Qt::UTC}); }

    ReviewVerbs m_verbs{m_session};
    ReviewId m_review = ReviewId::make();
};

TEST_F(ReviewOfAQuarter, LabelsAFactorByTwoAnswers) {
    EXPECT_FALSE(label(0));
    ASSERT_TRUE(m_verbs.answer(m_review, factor(0), MaskQuestion::Dispensable, Answer::No));
    EXPECT_FALSE(label(0));
    mask(0, Answer::No, Answer::No);
    EXPECT_EQ(label(0), FactorLabel::Strength);
    mask(0, Answer::No, Answer::Yes);
    EXPECT_EQ(label(0), FactorLabel::UrgentWeakness);
    mask(0, Answer::Yes, Answer::Yes);
    EXPECT_EQ(label(0), FactorLabel::LaterWeakness);
    mask(0, Answer::Yes, Answer::No);
    EXPECT_EQ(label(0), FactorLabel::Fine);
    mask(0, Answer::NotSure, Answer::No);
    EXPECT_EQ(label(0), FactorLabel::NotSure);
    mask(0, Answer::Yes, Answer::NotSure);
    EXPECT_EQ(label(0), FactorLabel::NotSure);
    EXPECT_EQ(m_session.planner().answersOf(m_review).size(), 1U);
}

TEST_F(ReviewOfAQuarter, KeepsTheNameThatAFactorHadThen) {
    mask(0, Answer::No, Answer::No);
    ASSERT_TRUE(m_verbs.renameFactor(factor(0), {QStringLiteral("School")}));
    EXPECT_EQ(m_session.planner().answersOf(m_review).front()->name, QStringLiteral("Grades"));
    EXPECT_EQ(m_session.planner().factors()[0]->name, QStringLiteral("School"));
}

TEST_F(ReviewOfAQuarter, IsFoundAgainWhenItIsStartedAgain) {
    EXPECT_EQ(m_verbs.startReview(m_plan, quarter).value(), m_review);
    EXPECT_EQ(m_session.planner().reviewsOf(m_plan).size(), 1U);
}

TEST_F(ReviewOfAQuarter, StaysFinishedUnderUndoOnceTheNextPeriodHasBegun) {
    goTo({2026, 6, 28});
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(review().finishedOn) << "before that it is taken back";
    ASSERT_TRUE(m_session.redo());
    goTo({2026, 7, 2});
    EXPECT_EQ(codeOf(m_session.undo()), ErrorCode::ReviewFinished);
    EXPECT_EQ(review().finishedOn, QDate(2026, 6, 28));
}

TEST_F(ReviewOfAQuarter, BegunWithItsFirstAnswerIsOneStepWithIt) {
    const auto before = m_session.toUndo()->number;
    const ReviewId next = m_verbs.beginReview(m_plan, nextQuarter);
    EXPECT_FALSE(m_session.planner().table<Review>().find(next)) << "nothing is stored yet";
    ASSERT_TRUE(m_verbs.answer(next, factor(0), MaskQuestion::Lacking, Answer::Yes));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::MaskFactor);
    EXPECT_EQ(m_session.planner().table<Review>().find(next)->span(), nextQuarter);
    EXPECT_EQ(m_session.planner().answersOf(next).size(), 1U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(m_session.planner().table<Review>().find(next));
    EXPECT_EQ(m_session.toUndo()->number, before);
}

TEST_F(ReviewOfAQuarter, BegunWithItsClosingLineIsOneRecordFromTheStart) {
    const ReviewId next = m_verbs.beginReview(m_plan, nextQuarter);
    ASSERT_TRUE(m_verbs.close(next, {std::nullopt, 4, QStringLiteral("On we go")}));
    EXPECT_EQ(m_session.toUndo()->change.records().size(), 1U);
    EXPECT_EQ(m_session.planner().table<Review>().find(next)->feeling, 4);
}

TEST_F(ReviewOfAQuarter, IsNotBegunByWhatIsRefusedOrChangesNothing) {
    const ReviewId next = m_verbs.beginReview(m_plan, nextQuarter);
    EXPECT_EQ(codeOf(m_verbs.answer(next, FactorId::make(), MaskQuestion::Lacking, Answer::Yes)),
              ErrorCode::NoSuchRecord);
    ASSERT_TRUE(m_verbs.close(next, {}));
    EXPECT_FALSE(m_session.planner().table<Review>().find(next));
}

TEST_F(ReviewOfAQuarter, FollowsAChangedCycleWhileItIsOpen) {
    const DateSpan half{QDate{2026, 4, 1}, QDate{2026, 9, 30}};
    EXPECT_EQ(m_verbs.startReview(m_plan, half).value(), m_review);
    EXPECT_EQ(review().span(), half);
    const DateSpan year{QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    EXPECT_EQ(m_verbs.beginReview(m_plan, year), m_review);
    ASSERT_TRUE(m_verbs.close(m_review, {std::nullopt, 5, {}}));
    EXPECT_EQ(review().span(), year) << "moved with the next verb, in one step";
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(review().span(), half);
}

TEST_F(ReviewOfAQuarter, FreezesItsNumbersAndPredictionsWhenFinished) {
    makeTask(firstAction, "Take the exam");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    const CommitmentId promised = promise("Mock interviews");
    goTo({2026, 6, 28});
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    EXPECT_EQ(review().finishedOn, QDate(2026, 6, 28));
    ASSERT_TRUE(review().snapshot);
    EXPECT_EQ(review().snapshot->numbers.front().percent, 100);
    EXPECT_EQ(codeOf(m_verbs.editCommitment(promised, QStringLiteral("Other"), {})),
              ErrorCode::CommitmentLocked);
    EXPECT_EQ(codeOf(m_verbs.removeCommitment(promised)), ErrorCode::CommitmentLocked);
    EXPECT_EQ(codeOf(m_verbs.answer(m_review, factor(0), MaskQuestion::Lacking, Answer::Yes)),
              ErrorCode::ReviewFinished);
    EXPECT_EQ(codeOf(m_verbs.close(m_review, {Decimal{1}})), ErrorCode::ReviewFinished);
    EXPECT_EQ(codeOf(m_verbs.addCommitment(
                  {m_plan, CommitmentOrigin::NextAction, nextQuarter, QStringLiteral("More"), {}, m_review})),
              ErrorCode::ReviewFinished);
}

TEST_F(ReviewOfAQuarter, KeepsItsSnapshotWhateverIsCorrectedLater) {
    makeTask(firstAction, "Take the exam");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    const auto frozen = review().snapshot;
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, false));
    ASSERT_TRUE(m_session.renameCell(m_plan, firstAction, QStringLiteral("Another name")));
    EXPECT_EQ(review().snapshot, frozen);
}

TEST_F(ReviewOfAQuarter, UndoneAcrossFinishingIsOpenAgain) {
    const CommitmentId promised = promise("Mock interviews");
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(review().finishedOn);
    EXPECT_FALSE(review().snapshot);
    EXPECT_TRUE(m_verbs.editCommitment(promised, QStringLiteral("Other"), {}));
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(m_session.redo());
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    EXPECT_TRUE(isLocked(commitment(promised), m_session.today()));
}

TEST_F(ReviewOfAQuarter, CanBeReopenedUntilTheNextPeriodBegins) {
    const CommitmentId promised = promise("Mock interviews");
    goTo({2026, 6, 28});
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    goTo({2026, 6, 30});
    ASSERT_TRUE(m_verbs.reopenReview(m_review));
    EXPECT_FALSE(review().snapshot);
    EXPECT_FALSE(isLocked(commitment(promised), m_session.today()));
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    goTo({2026, 7, 1});
    EXPECT_FALSE(m_verbs.mayReopen(m_review));
    EXPECT_EQ(codeOf(m_verbs.reopenReview(m_review)), ErrorCode::ReviewFinished);
}

TEST_F(ReviewOfAQuarter, FinishedLateCanBeReopenedOnTheSameDay) {
    goTo({2026, 7, 5});
    ASSERT_TRUE(m_verbs.finishReview(m_review));
    EXPECT_TRUE(m_verbs.mayReopen(m_review));
    goTo({2026, 7, 6});
    EXPECT_FALSE(m_verbs.mayReopen(m_review));
}

TEST_F(ReviewOfAQuarter, HasAtMostThreeNextActions) {
    promise("One");
    promise("Two");
    promise("Three");
    EXPECT_EQ(codeOf(m_verbs.addCommitment(
                  {m_plan, CommitmentOrigin::NextAction, nextQuarter, QStringLiteral("Four"), {}, m_review})),
              ErrorCode::TooManyNextActions);
}

TEST_F(ReviewOfAQuarter, RefusesAGradeBeyondOne) {
    EXPECT_EQ(codeOf(m_verbs.close(m_review, {Decimal::fromMillionths(1'000'001)})),
              ErrorCode::NumberOutOfRange);
    ASSERT_TRUE(
        m_verbs.close(m_review, {Decimal::fromMillionths(700'000), 4, QStringLiteral(" Slow and steady ")}));
    EXPECT_EQ(review().closing, QStringLiteral("Slow and steady"));
}

TEST_F(ReviewOfAQuarter, IsErasedWithItsAnswersInOneStep) {
    mask(0, Answer::No, Answer::No);
    ASSERT_TRUE(m_verbs.removeReview(m_review));
    EXPECT_EQ(m_session.planner().table<FactorAnswer>().size(), 0U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(label(0), FactorLabel::Strength);
}

TEST_F(ReviewOfAQuarter, ListsFactorsInTheOrderTheyWerePut) {
    ASSERT_TRUE(
        m_verbs.addFactors({{QStringLiteral("Grades")}, {QStringLiteral(" ")}, {QStringLiteral("Sleep")}}));
    const auto names = [&] {
        QStringList all;
        for (const Factor* factor : m_session.planner().factors())
            all.append(factor->name);
        return all.join(QLatin1Char(' '));
    };
    EXPECT_EQ(names(), QStringLiteral("Grades English Sleep"));
    ASSERT_TRUE(m_verbs.moveFactor(factor(2), factor(0)));
    EXPECT_EQ(names(), QStringLiteral("Sleep Grades English"));
    ASSERT_TRUE(m_verbs.moveFactor(factor(0), std::nullopt));
    EXPECT_EQ(names(), QStringLiteral("Grades English Sleep"));
    ASSERT_TRUE(m_verbs.setFactorRetired(factor(1), true));
    EXPECT_EQ(m_session.planner().factors()[1]->retiredOn, today);
}

TEST_F(ReviewOfAQuarter, IsReadWithWhatIsStillBeingTyped) {
    const DateSpan may{QDate{2026, 5, 1}, QDate{2026, 5, 31}};
    const ReviewId month =
        m_verbs.writeReview(m_plan, ReviewKind::Month, may, {}, QStringLiteral("# May")).value();
    const Review& stored = *m_session.planner().table<Review>().find(month);
    ASSERT_TRUE(m_session.keepDraft({textDraftKey(stored), QStringLiteral("# May\nslow")}));
    const Planner whole = withTypedReviews(m_session.planner(), m_session.drafts());
    EXPECT_EQ(whole.table<Review>().find(month)->text, QStringLiteral("# May\nslow"));
    EXPECT_EQ(stored.text, QStringLiteral("# May"));
}

TEST_F(ReviewOfAQuarter, WrittenTextSettlesItsDraft) {
    const ReviewId month =
        m_verbs
            .writeReview(m_plan, ReviewKind::Month, {QDate{2026, 5, 1}, QDate{2026, 5, 31}}, {},
                         QStringLiteral("# May"))
            .value();
    const Review& written = *m_session.planner().table<Review>().find(month);
    ASSERT_TRUE(m_session.keepDraft({textDraftKey(written), QStringLiteral("# May\nslow")}));
    ASSERT_EQ(m_session.drafts().size(), 1U);
    ASSERT_TRUE(m_verbs.setReviewText(month, QStringLiteral("# May\nslow but")));
    EXPECT_TRUE(m_session.drafts().empty());
    EXPECT_EQ(m_session.planner().table<Review>().find(month)->text, QStringLiteral("# May\nslow but"));
    EXPECT_EQ(codeOf(m_verbs.writeReview(m_plan, ReviewKind::Month, {QDate{2026, 5, 31}, QDate{2026, 6, 1}},
                                         {}, {})),
              ErrorCode::ReviewTwice);
}

} // namespace
} // namespace ninefold::test::review_verbs_test
