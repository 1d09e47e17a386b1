// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_rows.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

namespace ninefold::ui::check_rows_test {
namespace {

const QDate today{2026, 3, 2}; // a Monday
const DateSpan february{{2026, 2, 1}, {2026, 2, 28}};
const DateSpan march{{2026, 3, 1}, {2026, 3, 31}};

class CheckRows : public testing::Test {
protected:
    [[nodiscard]] std::vector<CheckRow> rows(DateSpan days) {
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        EXPECT_TRUE(session->load());
        return checkRows(session->planner(), records.plan(), days, today);
    }

    test::DayRecords records;
    test::FixedClock clock{today};
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
};

TEST_F(CheckRows, SayWhichDaysAreAskedForAndWhatBecameOfThem) {
    const ActionId run = records.addWeekly(QStringLiteral("Run"), {1, 2, 3, 4, 5});
    records.addDone(run, {2026, 2, 3});
    records.addDone(run, {2026, 2, 8}); // a Sunday
    records.addRest({2026, 2, 10}, {2026, 2, 11}, QStringLiteral("Ill"));
    const CheckRow row = rows(february).front();
    EXPECT_EQ(row.text, QStringLiteral("Run"));
    EXPECT_EQ(row.goal, QStringLiteral("Sub-goal 1"));
    EXPECT_EQ(row.terms, QStringLiteral("Mon–Fri"));
    EXPECT_EQ(row.count, QStringLiteral("1/18")); // twenty weekdays, two of them rests
    ASSERT_EQ(row.days.size(), 28U);
    EXPECT_EQ(row.days[0], (CheckDay{Mark::NotScheduled, 0, true, false, false}));
    EXPECT_EQ(row.days[1], (CheckDay{Mark::NoRecord, 0, true, true, false}));
    EXPECT_EQ(row.days[2], (CheckDay{Mark::Done, 1, true, true, false}));
    EXPECT_EQ(row.days[7], (CheckDay{Mark::Done, 1, true, false, false}));
    EXPECT_EQ(row.days[9], (CheckDay{Mark::Resting, 0, true, true, true}));
}

TEST_F(CheckRows, LeaveWhatIsToComeOpen) {
    records.addWeekly(QStringLiteral("Run"), {1, 2, 3, 4, 5});
    const CheckRow row = rows(march).front();
    EXPECT_EQ(row.count, QString{});
    EXPECT_EQ(row.days[1].mark, Mark::NotYet);
    EXPECT_EQ(row.days[30].mark, Mark::NotYet);
}

TEST_F(CheckRows, SayHowMuchOfADaysAmountIsDone) {
    const ActionId blocks = records.addDaily(QStringLiteral("Study"), Decimal{4}, QStringLiteral("morning"));
    records.addDone(blocks, {2026, 2, 3}, Decimal{1});
    const CheckRow row = rows(february).front();
    EXPECT_EQ(row.terms, QStringLiteral("every day · 4 · morning"));
    EXPECT_EQ(row.days[2].mark, Mark::Partly);
    EXPECT_DOUBLE_EQ(row.days[2].share, 0.25);
}

TEST_F(CheckRows, AskForEveryDayOfAWeekWhoseTimesAreFree) {
    Language language;
    language.use(QStringLiteral("en"));
    records.addQuota(QStringLiteral("Swim"), 2);
    const CheckRow row = rows(february).front();
    EXPECT_EQ(row.terms, QStringLiteral("2 times a week"));
    for (const CheckDay& day : row.days)
        EXPECT_TRUE(day.isAsked);
}

TEST_F(CheckRows, AreTheRoutinesInForceInTheOrderOfTheGrid) {
    for (int i = 0; i < 20; ++i)
        records.addDaily(QStringLiteral("Routine %1").arg(i));
    records.addTask(QStringLiteral("Task"), {2026, 2, 5});
    records.addMeasured(QStringLiteral("Books"), 12);
    EXPECT_EQ(rows(february).size(), 20U);
    const ActionId ended = session->planner().actionsOf(records.plan()).front()->id;
    ASSERT_TRUE(session->endAction(ended, QDate{2026, 2, 10}));
    const auto left = checkRows(session->planner(), records.plan(), february, today);
    ASSERT_EQ(left.size(), 20U);
    EXPECT_EQ(left[7].text, QStringLiteral("Routine 7"));
    EXPECT_TRUE(left[0].days[8].isInForce);
    EXPECT_FALSE(left[0].days[9].isInForce);
    EXPECT_EQ(checkRows(session->planner(), records.plan(), march, today).size(), 19U);
}

} // namespace
} // namespace ninefold::ui::check_rows_test
