// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planner.h"

#include <gtest/gtest.h>

namespace ninefold::planner_test {

namespace {

const QDate newYear{2026, 1, 1};
const QDate yearsEnd{2026, 12, 31};

Plan plan2026() {
    return Plan{PlanId::make(), 2026, newYear, yearsEnd};
}

Action actionIn(const Plan& plan, CellPlace place, const QString& text = QStringLiteral("Run")) {
    Action action{ActionId::make(), plan.id, place.block, place.cell};
    action.text = text;
    return action;
}

template <class... Records> Change creating(const Records&... records) {
    Change change;
    (change.create(records), ...);
    return change;
}

ErrorCode codeOf(const tl::expected<void, Violation>& result) {
    return result ? ErrorCode{-1} : result.error().error.code;
}

CheckIn checkIn(const Action& action, QDate date) {
    return CheckIn{CheckInId::make(), action.id, date};
}

ScheduleVersion daily(const Action& action, QDate from, std::optional<QDate> to = {}) {
    ScheduleVersion version{ScheduleId::make(), action.id, from, to};
    version.days = Weekdays{1, 2, 3, 4, 5, 6, 7};
    return version;
}

} // namespace

class PlannerRules : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_planner.apply(creating(m_plan))); }

    Plan m_plan = plan2026();
    Planner m_planner;
};

TEST_F(PlannerRules, RefuseTwoPlansOfOneYear) {
    Plan other{PlanId::make(), 2026, QDate{2027, 1, 1}, QDate{2027, 12, 31}};
    EXPECT_EQ(codeOf(m_planner.apply(creating(other))), ErrorCode::YearTwice);
}

TEST_F(PlannerRules, RefusePlansThatShareADay) {
    Plan other{PlanId::make(), 2027, yearsEnd, QDate{2027, 12, 30}};
    EXPECT_EQ(codeOf(m_planner.apply(creating(other))), ErrorCode::PlansOverlap);
}

TEST_F(PlannerRules, RefuseAPlanThatEndsBeforeItStarts) {
    Plan other{PlanId::make(), 2027, QDate{2027, 2, 1}, QDate{2027, 1, 31}};
    EXPECT_EQ(codeOf(m_planner.apply(creating(other))), ErrorCode::EndsBeforeStart);
}

TEST_F(PlannerRules, RefuseTheCentreAsAnActionsPlace) {
    EXPECT_EQ(codeOf(m_planner.apply(creating(actionIn(m_plan, {0, 4})))), ErrorCode::CellIsCentre);
    EXPECT_EQ(codeOf(m_planner.apply(creating(actionIn(m_plan, {4, 0})))), ErrorCode::BlockIsCentre);
    EXPECT_EQ(codeOf(m_planner.apply(creating(actionIn(m_plan, {9, 0})))), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(codeOf(m_planner.apply(creating(SubGoal{SubGoalId::make(), m_plan.id, 4}))),
              ErrorCode::BlockIsCentre);
}

TEST_F(PlannerRules, RefuseASecondSubGoalInABlock) {
    ASSERT_TRUE(m_planner.apply(creating(SubGoal{SubGoalId::make(), m_plan.id, 3})));
    EXPECT_EQ(codeOf(m_planner.apply(creating(SubGoal{SubGoalId::make(), m_plan.id, 3}))),
              ErrorCode::BlockTaken);
}

TEST_F(PlannerRules, RefuseTwoActionsInForceInOneCellOnOneDay) {
    Action first = actionIn(m_plan, {0, 0});
    first.endedOn = QDate{2026, 6, 2};
    Action second = actionIn(m_plan, {0, 0});
    second.from = QDate{2026, 6, 1};

    EXPECT_EQ(codeOf(m_planner.apply(creating(first, second))), ErrorCode::CellTaken);
    EXPECT_TRUE(m_planner.actionsOf(m_plan.id).empty());
}

TEST_F(PlannerRules, LetAnActionFollowAnotherOnTheDayItEnded) {
    Action first = actionIn(m_plan, {0, 0});
    first.endedOn = QDate{2026, 6, 1};
    Action second = actionIn(m_plan, {0, 0});
    second.from = QDate{2026, 6, 1};

    EXPECT_TRUE(m_planner.apply(creating(first, second)));
}

TEST_F(PlannerRules, RefuseWeightsOtherThanOneToThree) {
    Action action = actionIn(m_plan, {0, 0});
    action.weight = 4;
    EXPECT_EQ(codeOf(m_planner.apply(creating(action))), ErrorCode::WeightOutOfRange);
}

TEST_F(PlannerRules, RefuseADueDateOutsideThePlan) {
    Action action = actionIn(m_plan, {0, 0});
    action.due = QDate{2027, 1, 1};
    EXPECT_EQ(codeOf(m_planner.apply(creating(action))), ErrorCode::DueOutsidePlan);
}

TEST_F(PlannerRules, RefuseAShorterPlanThatLeavesADueDateOutside) {
    Action action = actionIn(m_plan, {0, 0});
    action.due = QDate{2026, 12, 1};
    ASSERT_TRUE(m_planner.apply(creating(action)));

    Plan shorter = m_plan;
    shorter.to = QDate{2026, 11, 30};
    Change change;
    change.edit(m_plan, shorter);

    EXPECT_EQ(codeOf(m_planner.apply(change)), ErrorCode::DueOutsidePlan);
    EXPECT_EQ(m_planner.plan(m_plan.id)->to, yearsEnd);
}

TEST_F(PlannerRules, RefuseTwoCheckInsOfARoutineOnOneDate) {
    Action routine = actionIn(m_plan, {0, 0});
    routine.kind = ActionKind::Routine;
    ASSERT_TRUE(m_planner.apply(creating(routine, checkIn(routine, newYear))));

    const auto second = m_planner.apply(creating(checkIn(routine, newYear)));

    ASSERT_EQ(codeOf(second), ErrorCode::CheckInTwice);
    EXPECT_EQ(second.error().field, QStringLiteral("date"));
    EXPECT_EQ(m_planner.checkInsOf(routine.id).size(), 1U);
}

TEST_F(PlannerRules, LetAMeasuredActionLogSeveralTimesADay) {
    Action books = actionIn(m_plan, {0, 0});
    books.kind = ActionKind::Measured;
    EXPECT_TRUE(m_planner.apply(creating(books, checkIn(books, newYear), checkIn(books, newYear))));
}

TEST_F(PlannerRules, RefuseAmountsThatAreNotPositiveOrNotDone) {
    Action routine = actionIn(m_plan, {0, 0});
    ASSERT_TRUE(m_planner.apply(creating(routine)));
    CheckIn none = checkIn(routine, newYear);
    none.amount = Decimal{0};
    CheckIn skipped = checkIn(routine, newYear);
    skipped.state = CheckInState::Skip;
    skipped.amount = Decimal{1};

    EXPECT_EQ(codeOf(m_planner.apply(creating(none))), ErrorCode::AmountNotPositive);
    EXPECT_EQ(codeOf(m_planner.apply(creating(skipped))), ErrorCode::AmountOnlyOnDone);
}

TEST_F(PlannerRules, RefuseOverlappingSchedules) {
    Action routine = actionIn(m_plan, {0, 0});
    ASSERT_TRUE(m_planner.apply(creating(routine, daily(routine, newYear, QDate{2026, 3, 1}))));

    EXPECT_EQ(codeOf(m_planner.apply(creating(daily(routine, QDate{2026, 3, 1})))),
              ErrorCode::SchedulesOverlap);
    EXPECT_TRUE(m_planner.apply(creating(daily(routine, QDate{2026, 3, 2}))));
}

TEST_F(PlannerRules, RefuseASchedulesMissingDaysNumbersAndAnchors) {
    Action routine = actionIn(m_plan, {0, 0});
    ASSERT_TRUE(m_planner.apply(creating(routine)));
    ScheduleVersion noDays = daily(routine, newYear);
    noDays.days = {};
    ScheduleVersion noNumber = daily(routine, newYear);
    noNumber.rule = ScheduleRule::Quota;
    ScheduleVersion noAnchor = daily(routine, newYear);
    noAnchor.rule = ScheduleRule::Every;
    noAnchor.n = 14;

    EXPECT_EQ(codeOf(m_planner.apply(creating(noDays))), ErrorCode::DaysMissing);
    EXPECT_EQ(codeOf(m_planner.apply(creating(noNumber))), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(codeOf(m_planner.apply(creating(noAnchor))), ErrorCode::MissingKey);
}

TEST_F(PlannerRules, RefuseATextOverOneMebibyte) {
    Action action = actionIn(m_plan, {0, 0});
    action.notes = QString(1024 * 1024 + 1, QLatin1Char('x'));
    EXPECT_EQ(codeOf(m_planner.apply(creating(action))), ErrorCode::TextTooLong);
    action.notes.chop(1);
    EXPECT_TRUE(m_planner.apply(creating(action)));
}

TEST_F(PlannerRules, LeaveEverythingAsItWasWhenOnePartOfAChangeIsRefused) {
    Action good = actionIn(m_plan, {0, 0});
    Action bad = actionIn(m_plan, {0, 4});
    const auto before = m_planner.records();

    EXPECT_FALSE(m_planner.apply(creating(good, bad)));

    EXPECT_EQ(m_planner.records(), before);
}

TEST_F(PlannerRules, RefuseTheSameIdTwice) {
    Action action = actionIn(m_plan, {0, 0});
    Action twin = actionIn(m_plan, {0, 1});
    twin.id = action.id;
    EXPECT_EQ(codeOf(m_planner.apply(creating(action, twin))), ErrorCode::IdTwice);
}

TEST_F(PlannerRules, RefuseAnEditOfWhatIsNotThere) {
    const Action gone = actionIn(m_plan, {0, 0});
    Action edited = gone;
    edited.text = QStringLiteral("Walk");
    Change change;
    change.edit(gone, edited);
    EXPECT_EQ(codeOf(m_planner.apply(change)), ErrorCode::NoSuchRecord);
}

class ActionShown : public PlannerRules {
protected:
    QString shownOn(QDate day) const { return m_planner.textShown(m_plan.id, {0, 0}, day); }
};

TEST_F(ActionShown, IsTheOneInForceOnTheDay) {
    Action spring = actionIn(m_plan, {0, 0}, QStringLiteral("Walk"));
    spring.endedOn = QDate{2026, 6, 1};
    Action summer = actionIn(m_plan, {0, 0}, QStringLiteral("Run"));
    summer.from = QDate{2026, 7, 1};
    ASSERT_TRUE(m_planner.apply(creating(spring, summer)));

    EXPECT_EQ(shownOn(QDate{2026, 5, 31}), QStringLiteral("Walk"));
    EXPECT_EQ(shownOn(QDate{2026, 6, 15}), QStringLiteral("Run")); // the next to come
    EXPECT_EQ(shownOn(QDate{2026, 7, 1}), QStringLiteral("Run"));
    EXPECT_EQ(shownOn(QDate{2020, 1, 1}),
              QStringLiteral("Walk")); // a day outside counts as the nearest inside
}

TEST_F(ActionShown, IsNothingOnceItHasEnded) {
    Action action = actionIn(m_plan, {0, 0});
    action.endedOn = QDate{2026, 6, 1};
    ASSERT_TRUE(m_planner.apply(creating(action)));
    EXPECT_EQ(shownOn(QDate{2026, 6, 1}), QString{});
}

TEST_F(ActionShown, StaysAfterItsLastDayUntilItIsEnded) {
    Action action = actionIn(m_plan, {0, 0});
    action.to = QDate{2026, 3, 31};
    ASSERT_TRUE(m_planner.apply(creating(action)));
    EXPECT_EQ(shownOn(QDate{2026, 6, 1}), QStringLiteral("Run"));
}

TEST(Planner, IsIndependentOfTheOneItWasCopiedFrom) {
    const Plan plan = plan2026();
    const Action run = actionIn(plan, {0, 0});
    auto first = std::make_unique<Planner>();
    ASSERT_TRUE(first->apply(creating(plan, run, checkIn(run, newYear))));
    Planner copy;
    copy = *first;
    ASSERT_TRUE(first->apply(creating(checkIn(run, yearsEnd))));
    first.reset();
    ASSERT_EQ(copy.checkInsOf(run.id).size(), 1U);
    EXPECT_EQ(copy.checkInsOf(run.id).front()->date, newYear);
    EXPECT_EQ(copy.actionsOf(plan.id).front()->text, run.text);
}

TEST(Change, NamesTheFieldsInWhichARecordDiffers) {
    const Plan plan = plan2026();
    Action before = actionIn(plan, {0, 0});
    Action after = before;
    after.text = QStringLiteral("Walk");
    after.doneOn = newYear;

    std::vector<std::string> names;
    for (const char* name : changedFields({before, after}))
        names.emplace_back(name);

    EXPECT_EQ(names, (std::vector<std::string>{"text", "done_on"}));
}

TEST(Change, DropsAnEditThatAltersNothing) {
    const Plan plan = plan2026();
    Change change;
    change.edit(plan, plan);
    EXPECT_TRUE(change.isEmpty());
}

TEST(Change, IsItsInversesInverse) {
    const Plan plan = plan2026();
    const Action action = actionIn(plan, {0, 0});
    const Change change = creating(plan, action);
    EXPECT_EQ(change.inverse().inverse(), change);

    Planner planner;
    ASSERT_TRUE(planner.apply(change));
    ASSERT_TRUE(planner.apply(change.inverse()));
    EXPECT_TRUE(planner.records().empty());
}

} // namespace ninefold::planner_test
