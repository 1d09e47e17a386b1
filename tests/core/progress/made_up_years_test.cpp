// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"

#include "core/model/planner.h"

#include <gtest/gtest.h>

#include <set>

namespace ninefold::made_up_years_test {
namespace {

const QDate today{2026, 5, 20};

Planner plannerOf(const std::vector<Record>& records) {
    Change change;
    for (const Record& record : records)
        change.create(record);
    Planner planner;
    EXPECT_TRUE(planner.apply(change));
    return planner;
}

template <class R> std::vector<R> all(const std::vector<Record>& records) {
    std::vector<R> found;
    for (const Record& record : records) {
        if (const R* some = std::get_if<R>(&record))
            found.push_back(*some);
    }
    return found;
}

TEST(MadeUpYears, KeepEveryRuleAndEndBeforeToday) {
    const auto records = madeUpYears(today, 2, 7);
    const Planner planner = plannerOf(records);
    ASSERT_EQ(planner.plans().size(), 2U);
    EXPECT_EQ(planner.plans().front()->year, 2025);
    for (const CheckIn& checkIn : all<CheckIn>(records))
        EXPECT_LT(checkIn.date, today);
}

TEST(MadeUpYears, AreTheSameForTheSameSeedAndOthersForAnother) {
    EXPECT_EQ(madeUpYears(today, 2, 7), madeUpYears(today, 2, 7));
    EXPECT_NE(madeUpYears(today, 1, 7), madeUpYears(today, 1, 8));
}

TEST(MadeUpYears, HoldAHundredThousandCheckInsInTenYearsWhereverTheyEnd) {
    for (const unsigned seed : {0U, 1U, 2U})
        EXPECT_GE(all<CheckIn>(madeUpYears(QDate{2026, 1, 1}, 10, seed)).size(), 100'000U);
}

TEST(MadeUpYears, HaveSomeOfEverything) {
    const auto records = madeUpYears(today, 3, 1);
    std::set<ActionKind> kinds;
    int ended = 0;
    for (const Action& action : all<Action>(records)) {
        kinds.insert(action.kind);
        ended += action.endedOn ? 1 : 0;
    }
    EXPECT_EQ(kinds.size(), 4U);
    EXPECT_GT(ended, 5);
    std::set<ScheduleRule> rules;
    std::map<QUuid, int> versions;
    int most = 0;
    for (const ScheduleVersion& version : all<ScheduleVersion>(records)) {
        rules.insert(version.rule);
        most = std::max(most, ++versions[version.action.uuid()]);
    }
    EXPECT_EQ(rules.size(), 4U);
    EXPECT_GE(most, 3);
    std::map<CheckInState, int> states;
    int noted = 0;
    int polished = 0;
    for (const CheckIn& checkIn : all<CheckIn>(records)) {
        ++states[checkIn.state];
        noted += checkIn.note.isEmpty() ? 0 : 1;
        polished += checkIn.polished ? 1 : 0;
    }
    EXPECT_GT(states[CheckInState::Skip], 100);
    EXPECT_GT(states[CheckInState::Missed], 100);
    EXPECT_GT(noted, 100);
    EXPECT_GT(polished, 100);
    EXPECT_EQ(all<Period>(records).size(), 6U);
    EXPECT_GT(all<DayNote>(records).size(), 300U);
}

} // namespace
} // namespace ninefold::made_up_years_test
