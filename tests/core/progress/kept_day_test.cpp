// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/kept_day.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/random_planner.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace ninefold::kept_day_test {
namespace {

bool areSame(const std::optional<Score>& a, const std::optional<Score>& b) {
    return a.has_value() == b.has_value() && (!a || (a->got == b->got && a->base == b->base));
}

void expectSame(const TodayList& kept, const TodayList& anew) {
    EXPECT_EQ(kept.date, anew.date);
    EXPECT_EQ(kept.plan, anew.plan);
    EXPECT_EQ(kept.isResting, anew.isResting);
    EXPECT_EQ(kept.met, anew.met);
    EXPECT_EQ(kept.others, anew.others);
    EXPECT_TRUE(areSame(kept.score, anew.score));
    EXPECT_EQ(kept.note, anew.note);
    EXPECT_EQ(kept.feeling, anew.feeling);
    EXPECT_TRUE(std::equal(
        kept.groups.begin(), kept.groups.end(), anew.groups.begin(), anew.groups.end(),
        [](const TodayGroup& a, const TodayGroup& b) { return a.when == b.when && a.items == b.items; }));
}

void expectSame(const std::vector<StripDay>& kept, const std::vector<StripDay>& anew) {
    EXPECT_TRUE(std::equal(kept.begin(), kept.end(), anew.begin(), anew.end(),
                           [](const StripDay& a, const StripDay& b) {
                               return a.date == b.date && a.isResting == b.isResting &&
                                      a.isPlanned == b.isPlanned && areSame(a.score, b.score);
                           }));
}

TEST(KeptDay, IsWhatIsListedAnewAfterEveryCheckIn) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const test::RandomPlanner random{seed};
        const QDate today = std::clamp(random.today, QDate{2026, 1, 5}, QDate{2026, 12, 28});
        const test::FixedClock clock{today};
        test::MemoryStore store{random.planner().records()};
        PlannerSession session{store, clock};
        ASSERT_TRUE(session.load());
        const Planner& planner = session.planner();
        for (const QDate date : {today, today.addDays(-1), today.addDays(-3), today.addDays(2)}) {
            KeptDay kept{planner, date, today};
            int nth = 0;
            for (const Action* action : planner.actionsOf(random.plan())) {
                const QDate on = date.addDays(-(nth % 3));
                const auto record = ++nth % 2 == 0 ? DayRecord::Skip : DayRecord::Fill;
                const ActionId id = action->id; // a tick of a task puts another record in its place
                static_cast<void>(session.checkIn({id, on, record})); // some take none
                kept.recount({id});
            }
            ASSERT_TRUE(session.setFeeling(std::min(date, today), 4));
            expectSame(kept.list(), todayList(planner, date, today));
            expectSame(kept.week(), weekStrip(planner, date, today));
        }
    }
}

TEST(KeptDay, IsEmptyWhereThereIsNoPlan) {
    const test::RandomPlanner random{1};
    const KeptDay kept{random.planner(), {2031, 5, 1}, random.today};
    expectSame(kept.list(), todayList(random.planner(), {2031, 5, 1}, random.today));
    expectSame(kept.week(), weekStrip(random.planner(), {2031, 5, 1}, random.today));
}

} // namespace
} // namespace ninefold::kept_day_test
