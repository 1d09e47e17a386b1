// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/carry_over.h"
#include "core/session/year_start.h"

#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::carry_over_test {

namespace {

const QDate lastOfYear{2026, 12, 20};

/// A year with a routine, a task, a done task and an ended action in one block, seen at its end.
class CarryOverTest : public testing::Test {
protected:
    CarryOverTest()
        : clock{lastOfYear} {
        plan.core = QStringLiteral("Land a backend role");
        plan.why = QStringLiteral("To build things");
        plan.reviewCycles = {{QDate{2026, 1, 1}, CycleUnit::Month, 3}};
        goal.notes = QStringLiteral("graphs first");
        routine.kind = ActionKind::Routine;
        routine.notes = QStringLiteral("two pointers");
        routine.doneMeans = QStringLiteral("accepted");
        routine.polishedMeans = QStringLiteral("explained");
        routine.when = QStringLiteral("morning");
        routine.time = QTime{7, 30};
        routine.unit = QStringLiteral("problem");
        routine.step = Decimal{1};
        routine.weight = 3;
        task.kind = ActionKind::Task;
        task.due = QDate{2026, 9, 30};
        task.doneOn = QDate{2026, 9, 1};
    }
    void SetUp() override {
        ScheduleVersion first{ScheduleId::make(), routine.id, QDate{2026, 1, 5}, QDate{2026, 6, 30}};
        first.days = Weekdays{1, 5};
        ScheduleVersion last{ScheduleId::make(), routine.id, QDate{2026, 7, 1}, std::nullopt};
        last.rule = ScheduleRule::Every;
        last.n = 14;
        last.anchor = QDate{2026, 7, 6};
        const CheckIn tick{CheckInId::make(), routine.id, QDate{2026, 3, 2}};
        ASSERT_TRUE(session.load());
        ASSERT_TRUE(session.importRecords({plan, goal, other, routine, task, first, last, tick}, false));
    }
    [[nodiscard]] static Action at(PlanId plan, int cell, const char* text) {
        Action action{ActionId::make(), plan, 0, cell};
        action.text = QString::fromLatin1(text);
        return action;
    }
    const Plan& carry(const CarryOver& chosen, int year, QDate start) {
        const auto made =
            session.startYear(carriedOver(session.planner(), chosen, year, start), YearStart::EarlierYear);
        EXPECT_TRUE(made) << static_cast<int>(made ? ErrorCode{} : made.error().code);
        return *session.planner().planOfYear(year);
    }
    [[nodiscard]] CarryOver everything() const {
        return {plan.id, true, {goal.id, other.id}, {routine.id, task.id}};
    }

    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    SubGoal goal{SubGoalId::make(), plan.id, 0, QStringLiteral("Algorithms")};
    SubGoal other{SubGoalId::make(), plan.id, 2, QStringLiteral("Health")};
    Action routine = at(plan.id, 0, "One problem each morning");
    Action task = at(plan.id, 1, "Take the exam");
    test::FixedClock clock;
    test::MemoryStore store;
    PlannerSession session{store, clock};
};

TEST_F(CarryOverTest, BringsWhatIsMeantAndNotWhatWasDone) {
    const Plan& next = carry(everything(), 2027, lastOfYear);
    const Planner& planner = session.planner();
    EXPECT_EQ(next.core, plan.core);
    EXPECT_EQ(next.why, plan.why);
    EXPECT_EQ(next.reviewCycles.front().from, QDate(2027, 1, 1));
    EXPECT_EQ(planner.subGoal(next.id, 0)->notes, goal.notes);
    Action expected = routine;
    const Action& carried = *planner.actionsOf(next.id).front();
    expected.id = carried.id;
    expected.plan = next.id;
    setCarriedFrom(expected, routine.id);
    EXPECT_TRUE(carried == expected);
    EXPECT_FALSE(planner.hasRecords(carried.id));
    EXPECT_EQ(planner.checkInsOf(routine.id).size(), 1U) << "the past stays in its year";
}

TEST_F(CarryOverTest, GoesOnWithTheLastScheduleFromTheFirstDay) {
    const Plan& next = carry(everything(), 2027, lastOfYear);
    const auto versions = session.planner().scheduleOf(session.planner().actionsOf(next.id).front()->id);
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front()->from, QDate(2027, 1, 1));
    EXPECT_EQ(versions.front()->to, std::nullopt);
    EXPECT_EQ(versions.front()->anchor, QDate(2026, 7, 6)) << "every other Monday stays that Monday";
}

TEST_F(CarryOverTest, MovesDatesByAYearAndOpensTasksAgain) {
    const Plan& next = carry(everything(), 2027, lastOfYear);
    const Action& carried = *session.planner().actionsOf(next.id).back();
    EXPECT_EQ(carried.due, QDate(2027, 9, 30));
    EXPECT_EQ(carried.doneOn, std::nullopt);
}

TEST_F(CarryOverTest, IntoARunningYearCountsFromToday) {
    const QDate october{2027, 10, 4};
    const Plan& next = carry(everything(), 2027, october);
    const auto actions = session.planner().actionsOf(next.id);
    EXPECT_EQ(actions.front()->from, october);
    EXPECT_EQ(session.planner().scheduleOf(actions.front()->id).front()->from, october);
    EXPECT_EQ(actions.back()->due, std::nullopt) << "30 September is over";
}

TEST_F(CarryOverTest, BringsOnlyWhatWasChosen) {
    const Plan& next = carry({plan.id, false, {other.id}, {}}, 2027, lastOfYear);
    EXPECT_TRUE(next.core.isEmpty());
    EXPECT_TRUE(next.why.isEmpty());
    EXPECT_FALSE(session.planner().subGoal(next.id, 0));
    EXPECT_EQ(carriedFrom(*session.planner().subGoal(next.id, 2)), other.id);
    EXPECT_TRUE(session.planner().actionsOf(next.id).empty());
}

TEST_F(CarryOverTest, IsTakenBackInOneStep) {
    carry(everything(), 2027, lastOfYear);
    EXPECT_EQ(session.toUndo()->kind, StepKind::CarryYearOver);
    ASSERT_TRUE(session.undo());
    EXPECT_FALSE(session.planner().planOfYear(2027));
}

TEST_F(CarryOverTest, TakesThePlaceOfAnEmptyYearAndOfNoOther) {
    ASSERT_TRUE(session.addYear(2027));
    carry(everything(), 2027, lastOfYear);
    const auto refused =
        session.importRecords(carriedOver(session.planner(), everything(), 2027, lastOfYear), false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::YearHasContent);
}

TEST_F(CarryOverTest, IsNothingForAYearThatIsNotThere) {
    EXPECT_TRUE(carriedOver(session.planner(), {PlanId::make()}, 2027, lastOfYear).empty());
}

} // namespace

} // namespace ninefold::carry_over_test
