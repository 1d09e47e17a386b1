// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/carry_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::carry_model_test {
namespace {

class CarryModelTest : public testing::Test {
protected:
    void SetUp() override {
        plan.core = QStringLiteral("Land a backend role");
        done.kind = ActionKind::Task;
        done.doneOn = QDate{2026, 2, 2};
        ended.endedOn = QDate{2026, 6, 1};
        routine.kind = ActionKind::Routine;
        routine.from = QDate{2026, 6, 1};
        ScheduleVersion version{ScheduleId::make(), routine.id, QDate{2026, 6, 1}};
        version.days = Weekdays{1};
        Change change;
        for (const Record& record : {Record{plan}, Record{goal}, Record{routine}, Record{done}, Record{ended},
                                     Record{lone}, Record{version}})
            change.create(record);
        ASSERT_TRUE(planner.apply(change));
        model.emplace(planner, plan.id);
        tester.emplace(&*model);
    }
    [[nodiscard]] static Action at(PlanId plan, CellPlace place, const char* text) {
        Action action{ActionId::make(), plan, place.block, place.cell};
        action.text = QString::fromLatin1(text);
        return action;
    }
    [[nodiscard]] QModelIndex row(int parent, int child = -1) const {
        const QModelIndex top = model->index(parent, 0);
        return child < 0 ? top : model->index(child, 0, top);
    }
    [[nodiscard]] QString text(const QModelIndex& index) const { return index.data().toString(); }
    void tick(const QModelIndex& index, bool isTicked) {
        model->setData(index, isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    SubGoal goal{SubGoalId::make(), plan.id, 0, QStringLiteral("Algorithms")};
    Action ended = at(plan.id, {0, 0}, "Read the book");
    Action routine = at(plan.id, {0, 0}, "One problem each morning");
    Action done = at(plan.id, {0, 1}, "Take the exam");
    Action lone = at(plan.id, {8, 2}, "Walk");
    Planner planner;
    std::optional<CarryModel> model;
    std::optional<QAbstractItemModelTester> tester;
};

TEST_F(CarryModelTest, ShowsTheCoreAndTheSubGoalsWithTheirActions) {
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(text(row(0)), QStringLiteral("Land a backend role"));
    EXPECT_EQ(text(row(1)), QStringLiteral("Algorithms"));
    EXPECT_EQ(text(row(1, 0)), QStringLiteral("Read the book"));
    EXPECT_EQ(text(row(1, 0).siblingAtColumn(1)), QStringLiteral("Not counted, ended"));
    EXPECT_EQ(text(row(1, 2).siblingAtColumn(1)), QStringLiteral("Task, done"));
    EXPECT_EQ(text(row(2)), QStringLiteral("bottom right")) << "a block whose sub-goal has no text";
    EXPECT_EQ(text(row(2, 0)), QStringLiteral("Walk"));
}

TEST_F(CarryModelTest, LeavesOutWhatIsOverUnlessItIsTicked) {
    EXPECT_EQ(model->counts(), (CarryCounts{1, 2, 1}));
    const CarryOver chosen = model->chosen();
    EXPECT_TRUE(chosen.core);
    EXPECT_EQ(chosen.from, plan.id);
    EXPECT_EQ(chosen.subGoals, std::vector{goal.id});
    EXPECT_EQ(chosen.actions, (std::vector{routine.id, lone.id}));
    tick(row(1, 2), true);
    EXPECT_EQ(model->counts(), (CarryCounts{1, 3, 1}));
}

TEST_F(CarryModelTest, OneActionGoesOnInEachCell) {
    tick(row(1, 0), true);
    EXPECT_EQ(model->chosen().actions, (std::vector{ended.id, lone.id}));
    tick(row(1, 1), true);
    EXPECT_EQ(model->chosen().actions, (std::vector{routine.id, lone.id}));
}

TEST_F(CarryModelTest, ASubGoalCanGoOnAloneAndAnActionBringsItsSubGoal) {
    QSignalSpy changes{&*model, &CarryModel::choiceChanged};
    tick(row(1), false);
    EXPECT_EQ(model->counts(), (CarryCounts{0, 1, 0}));
    tick(row(1, 1), true);
    EXPECT_EQ(model->counts(), (CarryCounts{1, 2, 1}));
    tick(row(1, 1), false);
    EXPECT_EQ(model->counts(), (CarryCounts{1, 1, 0}));
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(CarryModelTest, TicksEverythingOrNothing) {
    model->tickAll(false);
    EXPECT_EQ(model->counts(), CarryCounts{});
    EXPECT_FALSE(model->chosen().core);
    model->tickAll(true);
    EXPECT_EQ(model->counts(), (CarryCounts{1, 2, 1}));
}

} // namespace
} // namespace ninefold::ui::carry_model_test
