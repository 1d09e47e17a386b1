// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/task_list.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::task_list_test {
namespace {

TEST(TaskList, SaysWhatBecameOfEachTaskOfAPeriod) {
    test::YearOfRecords year;
    const QDate today{2026, 3, 20};
    const ActionId done = year.addTask({2026, 3, 10});
    const ActionId late = year.addTask({2026, 3, 11});
    const ActionId overdue = year.addTask({2026, 3, 12});
    const ActionId letGo = year.addTask({2026, 3, 13});
    const ActionId open = year.addTask({2026, 3, 25});
    const ActionId elsewhere = year.addTask({2026, 4, 2});
    year.finish(done, {2026, 3, 10});
    year.finish(late, {2026, 3, 19});
    Action ended = year.action(letGo);
    ended.endedOn = QDate{2026, 3, 1};
    year.put(ended);
    const auto tasks = tasksIn(year.planner(), year.plan().id, {{2026, 1, 1}, {2026, 3, 31}}, today);
    ASSERT_EQ(tasks.size(), 5U);
    const std::vector expected{std::pair{done, TaskState::Done},
                               {late, TaskState::Late},
                               {overdue, TaskState::Overdue},
                               {letGo, TaskState::LetGo},
                               {open, TaskState::Open}};
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        EXPECT_EQ(tasks[i].action, expected[i].first);
        EXPECT_EQ(tasks[i].state, expected[i].second);
        EXPECT_NE(tasks[i].action, elsewhere);
    }
}

TEST(TaskList, ATaskDoneEarlyBelongsToThePeriodInWhichItWasDone) {
    test::YearOfRecords year;
    const ActionId task = year.addTask({2026, 5, 1});
    year.finish(task, {2026, 3, 2});
    EXPECT_EQ(tasksIn(year.planner(), year.plan().id, {{2026, 1, 1}, {2026, 3, 31}}, {2026, 3, 20}).size(),
              1U);
    EXPECT_TRUE(
        tasksIn(year.planner(), year.plan().id, {{2026, 4, 1}, {2026, 6, 30}}, {2026, 3, 20}).empty());
}

} // namespace
} // namespace ninefold::task_list_test
