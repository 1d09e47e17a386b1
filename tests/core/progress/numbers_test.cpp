// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/numbers.h"

#include "core/progress/quiet.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

#include <random>

namespace ninefold::numbers_test {

namespace {

const QDate today{2026, 5, 20};
const DateSpan year{QDate{2026, 1, 1}, QDate{2026, 12, 31}};
const DateSpan spring{QDate{2026, 4, 1}, QDate{2026, 6, 30}};

QString text(const std::optional<Rational>& rate) {
    return rate ? QString::fromStdString(rate->str()) : QStringLiteral("-");
}

} // namespace

class NumbersTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_plan = m_session.addYear(2026).value();
        for (const CellPlace place : textPlaces(CellOrder::Rows)) {
            if (!place.isAction() || place.cell > 2)
                continue;
            ASSERT_TRUE(m_session.renameCell(m_plan, place, QStringLiteral("Run")));
            const ActionId id = actionAt(place);
            ASSERT_TRUE(m_session.setKind(id, place.cell == 2 ? ActionKind::Task : ActionKind::Routine));
            const auto scheduled =
                m_session.setSchedule(id, {ScheduleRule::Weekly, Weekdays{1, 3, 5}}, year.first);
            ASSERT_EQ(scheduled.has_value(), place.cell < 2); // a task has none
        }
    }
    ActionId actionAt(CellPlace place) { return m_session.planner().actionShown(m_plan, place, today)->id; }
    void askForAll() {
        for (const DateSpan& period : {year, spring})
            std::ignore = m_numbers.ofGrid(m_plan, period, today);
    }
    // What has to be computed again after `change`.
    template <class Step> Numbers::Computed costOf(Step change) {
        askForAll();
        const Numbers::Computed before = m_numbers.computed();
        change();
        askForAll();
        const Numbers::Computed& after = m_numbers.computed();
        return {after.actions - before.actions, after.subGoals - before.subGoals, after.grids - before.grids,
                after.habits - before.habits};
    }
    void expectTheTruth() {
        for (const DateSpan& period : {year, spring}) {
            const Level grid = m_numbers.ofGrid(m_plan, period, today);
            const Level truth = gridLevel(m_session.planner(), m_plan, period, today);
            ASSERT_EQ(text(grid.soFar), text(truth.soFar));
            ASSERT_EQ(text(grid.whole), text(truth.whole));
            ASSERT_EQ(grid.filled, truth.filled);
            ASSERT_EQ(grid.rated, truth.rated);
        }
        const Planner& planner = m_session.planner();
        for (const Action* action : planner.actionsOf(m_plan)) {
            ASSERT_EQ(m_numbers.runsOfAction(action->id, today), runsOf(planner, *action, today));
            ASSERT_EQ(m_numbers.isActionQuiet(action->id, today), isQuiet(planner, *action, today));
        }
        for (const int block : ring(CellOrder::Rows))
            ASSERT_EQ(m_numbers.isSubGoalQuiet(m_plan, block, today), isQuiet(planner, m_plan, block, today));
    }

    test::FixedClock m_clock{QDateTime{today, QTime{12, 0}, Qt::UTC}};
    test::MemoryStore m_store;
    PlannerSession m_session{m_store, m_clock};
    const Numbers& m_numbers = m_session.numbers();
    PlanId m_plan = PlanId::make();
};

TEST_F(NumbersTest, ComputeEachNumberOnce) {
    askForAll();
    const Numbers::Computed once{2 * 24, 2 * 8, 2};
    EXPECT_EQ(m_numbers.computed(), once);
    askForAll();
    EXPECT_EQ(m_numbers.computed(), once);
}

TEST_F(NumbersTest, ComputeAfterATickOnlyWhatDependsOnIt) {
    const auto cost = costOf([&] { ASSERT_TRUE(m_session.checkIn({actionAt({0, 0}), today})); });
    EXPECT_EQ(cost, (Numbers::Computed{2, 2, 2})); // two periods
    expectTheTruth();
    const auto back = costOf([&] { ASSERT_TRUE(m_session.undo()); });
    EXPECT_EQ(back, (Numbers::Computed{2, 2, 2}));
    expectTheTruth();
}

TEST_F(NumbersTest, ComputeNothingAfterWordsThatDoNotCount) {
    const auto cost = costOf([&] {
        ASSERT_TRUE(m_session.setDayNote(today, QStringLiteral("fine")));
        ASSERT_TRUE(m_session.renameCell(m_plan, {0, 4}, QStringLiteral("Health")));
        ASSERT_TRUE(m_session.setDayStart(QTime{5, 0}));
    });
    EXPECT_EQ(cost, Numbers::Computed{});
}

TEST_F(NumbersTest, ComputeTheRoutinesAfterARest) {
    const auto cost = costOf([&] { ASSERT_TRUE(m_session.addRest(m_plan, {today, today.addDays(6)})); });
    EXPECT_EQ(cost, (Numbers::Computed{2 * 16, 2 * 8, 2}));
    expectTheTruth();
}

TEST_F(NumbersTest, ComputeBothBlocksThatAreSwapped) {
    ASSERT_TRUE(m_session.checkIn({actionAt({0, 0}), today}));
    const auto cost = costOf([&] { ASSERT_TRUE(m_session.swapActions(m_plan, {0, 0}, {8, 1})); });
    EXPECT_EQ(cost, (Numbers::Computed{2 * 2, 2 * 2, 2}));
    expectTheTruth();
}

TEST_F(NumbersTest, KeepTheNumbersOfDifferentDaysApart) {
    const ActionId run = actionAt({0, 0});
    ASSERT_TRUE(m_session.checkIn({run, today}));
    const Rational before = m_numbers.ofAction(run, spring, today).soFar->rate();
    EXPECT_LT(m_numbers.ofAction(run, spring, today.addDays(7)).soFar->rate(), before);
    EXPECT_EQ(m_numbers.ofAction(run, spring, today).soFar->rate(), before);
}

TEST_F(NumbersTest, AreTrueAfterAnythingAPersonDoes) {
    std::mt19937 random{7};
    const auto draw = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int step = 0; step < 300; ++step) {
        const CellPlace place{ring(CellOrder::Rows)[static_cast<std::size_t>(draw(8))], draw(3)};
        const Action* action = m_session.planner().actionShown(m_plan, place, today);
        const ActionId id = action ? action->id : ActionId::make();
        const QDate day = today.addDays(-draw(60));
        switch (draw(10)) {
        case 0:
            std::ignore = m_session.eraseAction(id);
            break;
        case 1:
            std::ignore = m_session.endAction(id, day);
            break;
        case 2:
            std::ignore = m_session.swapBlocks(m_plan, 0, draw(9));
            break;
        case 3:
            std::ignore = m_session.addRest(m_plan, {day, day.addDays(draw(5))});
            break;
        case 4:
            std::ignore = m_session.setSchedule(id, {ScheduleRule::Quota, {}, 1 + draw(7)}, day);
            break;
        case 5:
            std::ignore = m_session.setKind(id, static_cast<ActionKind>(draw(4)));
            break;
        case 6:
            std::ignore = m_session.undo();
            break;
        default:
            std::ignore = m_session.checkIn({id, day, static_cast<DayRecord>(draw(6))});
        }
        expectTheTruth();
        if (HasFatalFailure())
            return;
    }
}

} // namespace ninefold::numbers_test
