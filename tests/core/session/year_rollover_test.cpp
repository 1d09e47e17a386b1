// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/year_rollover.h"

#include "core/model/ancestry.h"
#include "core/session/year_start.h"
#include "tests/core/session/session_year.h"

namespace ninefold::test::year_rollover_test {
namespace {

const QDate lastDay{2026, 12, 31};

/// A year with two sub-goals, at its last day: one with a routine, a done and an open task, an attitude and
/// an ended routine; one with a routine whose schedule ran out.
class YearRollover : public SessionYear {
protected:
    void SetUp() override {
        SessionYear::SetUp();
        m_clock.set(QDate{2026, 1, 2});
        type(core, "Land a job");
        ASSERT_TRUE(m_session.setWhy(m_plan, QStringLiteral("To build things")));
        type({4, 0}, "Algorithms");
        type({4, 1}, "Health");
        makeRoutine({0, 0}, "One problem");
        makeTask({0, 1}, "Take the exam");
        makeTask({0, 2}, "Write the blog");
        type({0, 3}, "Stay calm");
        makeRoutine({0, 5}, "Old habit");
        makeRoutine({1, 0}, "Swim");
        ASSERT_TRUE(m_session.setTaskDone(action({0, 1})->id, true));
        ASSERT_TRUE(m_session.endAction(action({0, 5})->id, QDate{2026, 6, 1}));
        ASSERT_TRUE(m_session.checkIn({action({0, 0})->id, QDate{2026, 1, 2}}));
        m_clock.set(lastDay);
    }
    void makeRoutine(CellPlace place, const char* text) {
        type(place, text);
        ASSERT_TRUE(m_session.setKind(action(place)->id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        ASSERT_TRUE(m_session.setSchedule(action(place)->id, terms, QDate{2026, 1, 2}));
    }
    Result<void> roll(const YearChoices& choices) {
        return m_session.startYear(rolledOver(m_session.planner(), m_plan, choices, m_session.today()),
                                   YearStart::EarlierYear);
    }
    [[nodiscard]] const Plan& next() const { return *m_session.planner().planOfYear(2027); }
    [[nodiscard]] QStringList nextTexts() const {
        QStringList texts;
        for (const Action* action : m_session.planner().actionsOf(next().id))
            texts.append(action->text);
        return texts;
    }
    [[nodiscard]] const SubGoal* nextGoal(int block) const {
        return m_session.planner().subGoal(next().id, block);
    }
    static YearChoices choose(int block, GoalChoice choice) {
        YearChoices choices;
        choices[static_cast<std::size_t>(block)] = std::move(choice);
        return choices;
    }
};

TEST_F(YearRollover, LetsEverythingGoUnlessAskedOtherwise) {
    ASSERT_TRUE(roll({}));
    EXPECT_TRUE(next().core.isEmpty());
    EXPECT_TRUE(next().why.isEmpty());
    EXPECT_FALSE(m_session.planner().hasContent(next().id));
    EXPECT_EQ(next().from, QDate(2027, 1, 1));
}

TEST_F(YearRollover, ACarriedSubGoalBringsItsRunningRoutinesAndOpenActions) {
    const ActionId run = action({0, 0})->id;
    const SubGoalId goal = m_session.planner().subGoal(m_plan, 0)->id;
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver})));
    EXPECT_EQ(nextTexts(), (QStringList{QStringLiteral("One problem"), QStringLiteral("Write the blog"),
                                        QStringLiteral("Stay calm")}));
    EXPECT_EQ(nextGoal(0)->text, QStringLiteral("Algorithms"));
    EXPECT_EQ(carriedFrom(*nextGoal(0)), goal);
    EXPECT_FALSE(nextGoal(1));
    const Action& carried = *m_session.planner().actionsOf(next().id).front();
    EXPECT_EQ(carriedFrom(carried), run);
    EXPECT_EQ(m_session.planner().scheduleOf(carried.id).front()->from, QDate(2027, 1, 1));
}

TEST_F(YearRollover, CheckInsNeverMove) {
    const ActionId run = action({0, 0})->id;
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver})));
    EXPECT_EQ(m_session.planner().checkInsOf(run).size(), 1U);
    for (const Action* action : m_session.planner().actionsOf(next().id))
        EXPECT_TRUE(m_session.planner().checkInsOf(action->id).empty());
}

TEST_F(YearRollover, ARevisedSubGoalHasItsNewTextAndTheLinkToTheOldOne) {
    ASSERT_TRUE(roll(choose(0, {GoalFate::Revise, QStringLiteral(" System design ")})));
    EXPECT_EQ(nextGoal(0)->text, QStringLiteral("System design"));
    EXPECT_EQ(ancestorOf(m_session.planner(), *nextGoal(0)), m_session.planner().subGoal(m_plan, 0));
    EXPECT_EQ(nextTexts().size(), 3);
    EXPECT_EQ(m_session.planner().subGoal(m_plan, 0)->text, QStringLiteral("Algorithms"));
}

TEST_F(YearRollover, ARevisedSubGoalWithoutATextKeepsTheOldOne) {
    ASSERT_TRUE(roll(choose(0, {GoalFate::Revise, QStringLiteral("  ")})));
    EXPECT_EQ(nextGoal(0)->text, QStringLiteral("Algorithms"));
}

TEST_F(YearRollover, ATextWithoutRevisingIsNotTaken) {
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver, QStringLiteral("System design")})));
    EXPECT_EQ(nextGoal(0)->text, QStringLiteral("Algorithms"));
}

TEST_F(YearRollover, TheCoreGoalIsCarriedOrRevisedWithItsWhy) {
    ASSERT_TRUE(roll(choose(centre, {GoalFate::Revise, QStringLiteral("Lead a team")})));
    EXPECT_EQ(next().core, QStringLiteral("Lead a team"));
    EXPECT_EQ(next().why, QStringLiteral("To build things"));
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(roll(choose(centre, {GoalFate::CarryOver})));
    EXPECT_EQ(next().core, QStringLiteral("Land a job"));
    EXPECT_TRUE(nextTexts().isEmpty());
}

TEST_F(YearRollover, IsOneStepAndTakenBackWhole) {
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver})));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::CarryYearOver);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(m_session.planner().planOfYear(2027));
    ASSERT_TRUE(m_session.redo());
    EXPECT_EQ(nextTexts().size(), 3);
}

TEST_F(YearRollover, NeverOverwritesAYearWithSomethingInIt) {
    const auto plan = m_session.addYear(2027);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(m_session.renameCell(*plan, core, QStringLiteral("Rest")));
    const auto refused = roll(choose(0, {GoalFate::CarryOver}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::YearHasContent);
    EXPECT_EQ(next().core, QStringLiteral("Rest"));
}

TEST_F(YearRollover, TakesThePlaceOfAnEmptyYear) {
    ASSERT_TRUE(m_session.addYear(2027));
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver})));
    EXPECT_EQ(nextTexts().size(), 3);
}

TEST_F(YearRollover, InTheNewYearWhatIsCarriedBeginsOnThatDay) {
    m_clock.set(QDate{2027, 1, 20});
    ASSERT_TRUE(roll(choose(0, {GoalFate::CarryOver})));
    const Action& carried = *m_session.planner().actionsOf(next().id).front();
    EXPECT_EQ(carried.from, QDate(2027, 1, 20));
}

TEST_F(YearRollover, IsOfferedInTheLastTwoWeeks) {
    EXPECT_EQ(firstDayOfYearClose(*m_session.planner().plan(m_plan)), QDate(2026, 12, 15));
}

TEST_F(YearRollover, ChoicesAreKeptAsDraftsUntilThen) {
    for (const GoalChoice& choice :
         {GoalChoice{GoalFate::CarryOver}, GoalChoice{GoalFate::LetGo},
          GoalChoice{GoalFate::Revise, QStringLiteral("Lead a team of 3")}, GoalChoice{GoalFate::Revise}}) {
        ASSERT_TRUE(m_session.keepDraft({choiceKey(m_plan, 8), choiceToText(choice)}));
        EXPECT_EQ(keptChoices(m_plan, m_session.drafts())[8], choice);
    }
    EXPECT_EQ(keptChoices(m_plan, m_session.drafts())[0], GoalChoice{});
    EXPECT_EQ(keptChoices(PlanId::make(), m_session.drafts())[8], GoalChoice{});
}

TEST_F(YearRollover, WhatWasChosenIsReadFromTheNextYear) {
    YearChoices choices = choose(0, {GoalFate::Revise, QStringLiteral("System design")});
    choices[1] = {GoalFate::CarryOver};
    choices[centre] = {GoalFate::CarryOver};
    ASSERT_TRUE(roll(choices));
    EXPECT_EQ(choicesMade(m_session.planner(), m_plan, next().id), choices);
    ASSERT_TRUE(m_session.swapBlocks(next().id, 0, 7));
    EXPECT_EQ(choicesMade(m_session.planner(), m_plan, next().id), choices) << "wherever it is by now";
}

TEST_F(YearRollover, GoesOnAfterTheYearIsClosedAndLocked) {
    ASSERT_TRUE(m_session.closeYear(m_plan));
    m_clock.set(QDate{2027, 1, 15});
    ASSERT_TRUE(m_session.isYearLocked(m_plan));
    EXPECT_TRUE(roll(choose(1, {GoalFate::CarryOver})));
    EXPECT_EQ(nextTexts(), QStringList{QStringLiteral("Swim")});
}

} // namespace
} // namespace ninefold::test::year_rollover_test
