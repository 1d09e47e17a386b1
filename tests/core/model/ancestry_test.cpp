// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ancestry.h"

#include <gtest/gtest.h>

namespace ninefold::ancestry_test {

namespace {

const QDate today{2026, 5, 20};

/// Two years in a row that are filled action by action.
class AncestryTest : public testing::Test {
protected:
    void SetUp() override {
        Change change;
        change.create(before);
        change.create(now);
        ASSERT_TRUE(planner.apply(change));
    }
    const Action& add(const Plan& plan, CellPlace place, const char* text,
                      std::optional<ActionId> ancestor = {}) {
        Action action{ActionId::make(), plan.id, place.block, place.cell};
        action.text = QString::fromUtf8(text);
        if (ancestor)
            setCarriedFrom(action, *ancestor);
        put(action);
        return *planner.action(action.id);
    }
    const SubGoal& add(const Plan& plan, int block, const char* text) {
        const SubGoal goal{SubGoalId::make(), plan.id, block, QString::fromUtf8(text)};
        put(goal);
        return *planner.subGoal(goal.id);
    }
    void put(const Record& record) {
        Change change;
        change.create(record);
        ASSERT_TRUE(planner.apply(change));
    }
    [[nodiscard]] CellPlace fromNow(CellPlace place) const {
        return counterpart(planner, now.id, place, before.id, today);
    }
    [[nodiscard]] CellPlace fromBefore(CellPlace place) const {
        return counterpart(planner, before.id, place, now.id, today);
    }

    Plan before{PlanId::make(), 2025, QDate{2025, 1, 1}, QDate{2025, 12, 31}};
    Plan now{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Planner planner;
};

TEST_F(AncestryTest, IsWhatTheCellWasCarriedOverFromWhateverItSaysNow) {
    const Action& old = add(before, {0, 1}, "Run");
    add(before, {0, 2}, "Swim");
    const Action& carried = add(now, {3, 5}, "Swim", old.id);
    EXPECT_EQ(ancestorOf(planner, carried), &old);
    EXPECT_EQ(fromNow({3, 5}), (CellPlace{0, 1}));
    EXPECT_EQ(fromBefore({0, 1}), (CellPlace{3, 5}));
}

TEST_F(AncestryTest, IsTheCellWithTheSameWordsWhereNothingIsKnown) {
    const Action& old = add(before, {0, 1}, "Run  5 km");
    const Action& same = add(now, {7, 7}, "run 5 KM");
    EXPECT_EQ(ancestorOf(planner, same), &old);
    EXPECT_EQ(ancestorOf(planner, old), nullptr);
}

TEST_F(AncestryTest, OfTwoWithTheSameWordsIsTheOneAtTheSamePlaceOrNone) {
    add(before, {0, 1}, "Rest");
    const Action& old = add(before, {0, 2}, "Rest");
    add(before, {0, 3}, "Rest");
    EXPECT_EQ(ancestorOf(planner, add(now, {0, 2}, "Rest")), &old);
    EXPECT_EQ(ancestorOf(planner, add(now, {5, 5}, "Rest")), nullptr);
    EXPECT_EQ(fromNow({5, 5}), (CellPlace{5, 5}));
}

TEST_F(AncestryTest, IsNobodyWhenTheOneItCameFromIsGone) {
    add(before, {0, 1}, "Run");
    EXPECT_EQ(ancestorOf(planner, add(now, {0, 1}, "Run", ActionId::make())), nullptr);
}

TEST_F(AncestryTest, OfCellsWithoutWordsIsNobody) {
    add(before, {0, 1}, "");
    EXPECT_EQ(ancestorOf(planner, add(now, {0, 1}, "")), nullptr);
    EXPECT_EQ(fromNow({6, 6}), (CellPlace{6, 6}));
}

TEST_F(AncestryTest, OfSubGoalsKeepsToTheRingOrTheBlockItWasAskedIn) {
    const SubGoal& old = add(before, 0, "Health");
    const SubGoal& same = add(now, 8, "health");
    EXPECT_EQ(ancestorOf(planner, same), &old);
    EXPECT_EQ(fromNow({centre, 8}), (CellPlace{centre, 0}));
    EXPECT_EQ(fromNow({8, centre}), (CellPlace{0, centre}));
    EXPECT_EQ(fromBefore({0, centre}), (CellPlace{8, centre}));
    EXPECT_EQ(fromNow({}), CellPlace{});
}

} // namespace

} // namespace ninefold::ancestry_test
