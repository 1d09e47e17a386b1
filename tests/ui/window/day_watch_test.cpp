// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/day_watch.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::day_watch_test {
namespace {

TEST(DayWatch, NoticesTheFirstLookOfAnotherDay) {
    test::MemoryStore store;
    test::FixedClock clock{QDateTime{QDate{2026, 3, 2}, QTime{23, 30}}};
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    DayWatch watch{nullptr};
    QSignalSpy began{&watch, &DayWatch::dayBegan};
    watch.follow(&session);
    clock.advanceSeconds(3600);
    watch.look();
    EXPECT_EQ(began.count(), 0); // the day lasts until four
    clock.advanceDays(3);
    watch.look();
    watch.look();
    EXPECT_EQ(began.count(), 1);
    watch.follow(nullptr);
    clock.advanceDays(1);
    watch.look();
    EXPECT_EQ(began.count(), 1);
}

} // namespace
} // namespace ninefold::ui::day_watch_test
