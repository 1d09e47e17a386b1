// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/numbers.h"
#include "core/session/review_verbs.h"
#include "tests/core/session/session_year.h"

namespace ninefold::test::commitment_verbs_test {
namespace {

const DateSpan nextQuarter{QDate{2026, 7, 1}, QDate{2026, 9, 30}};

class Commitments : public SessionYear {
protected:
    CommitmentId promise(CommitmentOrigin origin, DateSpan days = nextQuarter) {
        return m_verbs.addCommitment({m_plan, origin, days, QStringLiteral("Mock interviews")}).value();
    }
    const Commitment& commitment(CommitmentId id) const {
        return *m_session.planner().table<Commitment>().find(id);
    }
    bool isLockedOn(CommitmentId id, QDate day) const { return isLocked(commitment(id), day); }
    template <class T> static ErrorCode codeOf(const Result<T>& result) {
        return result ? ErrorCode{-1} : result.error().code;
    }

    ReviewVerbs m_verbs{m_session};
};

TEST_F(Commitments, AreFrozenWhenTheirDaysBegin) {
    const CommitmentId pledge = promise(CommitmentOrigin::Pledge);
    EXPECT_FALSE(isLockedOn(pledge, {2026, 6, 30}));
    EXPECT_TRUE(isLockedOn(pledge, {2026, 7, 1}));
}

TEST_F(Commitments, WrittenLateAreFrozenFromTomorrow) {
    const CommitmentId wish = promise(CommitmentOrigin::YearWish, {QDate{2026, 1, 1}, QDate{2026, 12, 31}});
    EXPECT_FALSE(isLockedOn(wish, today));
    EXPECT_TRUE(isLockedOn(wish, today.addDays(1)));
}

TEST_F(Commitments, NeedAText) {
    EXPECT_EQ(
        codeOf(m_verbs.addCommitment({m_plan, CommitmentOrigin::Pledge, nextQuarter, QStringLiteral(" ")})),
        ErrorCode::CellEmpty);
    const CommitmentId pledge = promise(CommitmentOrigin::Pledge);
    EXPECT_EQ(codeOf(m_verbs.editCommitment(pledge, {}, {})), ErrorCode::CellEmpty);
}

TEST_F(Commitments, AreJudgedAndTheJudgementCanBeTakenBack) {
    const CommitmentId pledge = promise(CommitmentOrigin::Pledge);
    ASSERT_TRUE(m_verbs.judge(pledge, {Verdict::Partly, Effect::Helped, QStringLiteral(" 3 of 7 ")}));
    EXPECT_EQ(commitment(pledge).verdict, Verdict::Partly);
    EXPECT_EQ(commitment(pledge).effect, Effect::Helped);
    EXPECT_EQ(commitment(pledge).actual, QStringLiteral("3 of 7"));
    EXPECT_EQ(commitment(pledge).judgedOn, today);
    ASSERT_TRUE(m_verbs.judge(pledge, {}));
    EXPECT_FALSE(commitment(pledge).judgedOn);
}

TEST_F(Commitments, PlantedBecomeARoutineInACellFromTheirFirstDay) {
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    const ScheduleTerms weekly{ScheduleRule::Quota, {}, 1, std::nullopt, Decimal{1}};
    const auto planted = m_verbs.plant(next, {m_plan, firstAction, ActionKind::Routine, weekly});
    ASSERT_TRUE(planted);
    const Action& routine = *m_session.planner().action(*planted);
    EXPECT_EQ(routine.text, QStringLiteral("Mock interviews"));
    EXPECT_EQ(routine.from, QDate(2026, 7, 1));
    EXPECT_EQ(m_session.planner().scheduleOf(*planted).front()->n, 1);
    EXPECT_EQ(commitment(next).action, *planted);
    EXPECT_EQ(commitmentBehind(m_session.planner(), routine)->id, next);
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::PlantCommitment);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(m_session.planner().action(*planted));
    EXPECT_FALSE(commitment(next).action);
}

TEST_F(Commitments, PlantedAsATaskAreDueOnTheirLastDay) {
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    const auto planted = m_verbs.plant(next, {m_plan, firstAction, ActionKind::Task, {}});
    ASSERT_TRUE(planted);
    EXPECT_EQ(m_session.planner().action(*planted)->due, nextQuarter.last);
}

TEST_F(Commitments, AreNotPlantedOverWhatIsStillRunning) {
    type(firstAction, "Run 5 km");
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    EXPECT_EQ(codeOf(m_verbs.plant(next, {m_plan, firstAction, ActionKind::Routine, {}})),
              ErrorCode::CellTaken);
    EXPECT_EQ(codeOf(m_verbs.plant(next, {m_plan, core, ActionKind::Routine, {}})), ErrorCode::CellIsCentre);
    EXPECT_FALSE(commitment(next).action);
}

TEST_F(Commitments, TakeTheCellOfATaskThatIsDoneWhichKeepsItsNumber) {
    type(firstAction, "Hand in the thesis");
    const ActionId thesis = action(firstAction)->id;
    ASSERT_TRUE(m_session.setKind(thesis, ActionKind::Task));
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    EXPECT_EQ(codeOf(m_verbs.plant(next, {m_plan, firstAction, ActionKind::Routine, {}})),
              ErrorCode::CellTaken)
        << "it is not done yet";
    ASSERT_TRUE(m_session.setTaskDone(thesis, true));
    const DateSpan year = m_session.planner().plan(m_plan)->span();
    const auto before = m_session.numbers().ofAction(thesis, year, today);
    const auto planted = m_verbs.plant(next, {m_plan, firstAction, ActionKind::Routine, {}});
    ASSERT_TRUE(planted);
    const Planner& planner = m_session.planner();
    EXPECT_EQ(planner.actionShown(m_plan, firstAction, {2026, 6, 30})->id, thesis);
    EXPECT_EQ(planner.actionShown(m_plan, firstAction, {2026, 7, 1})->id, *planted);
    const auto after = m_session.numbers().ofAction(thesis, year, today);
    EXPECT_EQ(after.soFar, before.soFar);
    EXPECT_EQ(after.whole, before.whole);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(planner.action(thesis)->endedOn);
}

TEST_F(Commitments, TakeTheCellOfWhatWasEnded) {
    type(firstAction, "Run 5 km");
    ASSERT_TRUE(m_session.endAction(action(firstAction)->id));
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    EXPECT_TRUE(m_verbs.plant(next, {m_plan, firstAction, ActionKind::Routine, {}}));
}

TEST_F(Commitments, AreFoundByTheirDays) {
    const CommitmentId next = promise(CommitmentOrigin::NextAction);
    promise(CommitmentOrigin::Pledge);
    const auto found = commitmentsOn(m_session.planner(), CommitmentOrigin::NextAction, nextQuarter);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front()->id, next);
    EXPECT_TRUE(commitmentsOn(m_session.planner(), CommitmentOrigin::NextAction,
                              {QDate{2026, 10, 1}, QDate{2026, 12, 31}})
                    .empty());
}

TEST_F(Commitments, ChaptersAreNoRests) {
    const auto chapter = m_verbs.addChapter(m_plan, nextQuarter, QStringLiteral("Interviews"));
    ASSERT_TRUE(chapter);
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::AddChapter);
    ASSERT_TRUE(m_verbs.changeChapter(*chapter, nextQuarter, QStringLiteral("Second round")));
    EXPECT_EQ(m_session.planner().periodsOf(m_plan).front()->name, QStringLiteral("Second round"));
    const auto rest = m_session.addRest(m_plan, nextQuarter);
    ASSERT_TRUE(rest);
    EXPECT_EQ(codeOf(m_verbs.removeChapter(*rest)), ErrorCode::NoSuchRecord);
    EXPECT_TRUE(m_verbs.removeChapter(*chapter));
}

} // namespace
} // namespace ninefold::test::commitment_verbs_test
