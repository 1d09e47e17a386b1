// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_mode.h"
#include "tests/core/session/session_year.h"

namespace ninefold::import_grid_test {

using test::core;
using test::firstAction;
using test::secondAction;
using test::today;

class ImportGridTest : public test::SessionYear {};

TEST_F(ImportGridTest, ReplacesAGridByAnImportInOneStep) {
    type(core, "Old goal");
    type({0, 4}, "Old sub-goal");
    makeTask(firstAction, "Done once");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    const ActionId past = action(firstAction)->id;
    GridText grid;
    grid.core = QStringLiteral("New goal");
    grid.at(firstAction) = QStringLiteral("New action");

    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::Replace));

    EXPECT_EQ(shown(core), QStringLiteral("New goal"));
    EXPECT_EQ(shown({0, 4}), QString{});
    EXPECT_EQ(shown(firstAction), QStringLiteral("New action"));
    EXPECT_EQ(m_session.planner().action(past)->endedOn, today);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(shown(core), QStringLiteral("Old goal"));
    EXPECT_EQ(shown(firstAction), QStringLiteral("Done once"));
}

TEST_F(ImportGridTest, MakesTasksOfWhatHasACheckBoxInAList) {
    GridText grid;
    grid.at(firstAction) = QStringLiteral("Buy shoes");
    grid.box(firstAction) = CheckBox::Done;
    grid.at(secondAction) = QStringLiteral("Sign up");
    grid.box(secondAction) = CheckBox::Open;
    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::Replace));
    EXPECT_EQ(action(firstAction)->kind, ActionKind::Task);
    EXPECT_EQ(action(firstAction)->doneOn, today);
    EXPECT_EQ(action(secondAction)->kind, ActionKind::Task);
    EXPECT_FALSE(action(secondAction)->doneOn);
}

TEST_F(ImportGridTest, TicksATaskThatAListHasAgain) {
    makeTask(firstAction, "Buy shoes");
    const ActionId before = action(firstAction)->id;
    GridText grid;
    grid.at(firstAction) = QStringLiteral("Buy shoes");
    grid.box(firstAction) = CheckBox::Done;
    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::FillEmpty));
    EXPECT_FALSE(action(firstAction)->doneOn);
    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::Replace));
    EXPECT_EQ(action(firstAction)->id, before);
    EXPECT_EQ(action(firstAction)->doneOn, today);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(action(firstAction)->doneOn);
}

TEST_F(ImportGridTest, KeepsTheCoreWhenAListNamesNone) {
    type(core, "Goal");
    GridText grid;
    grid.at(firstAction) = QStringLiteral("Swim");
    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::Replace));
    EXPECT_EQ(shown(core), QStringLiteral("Goal"));
}

TEST_F(ImportGridTest, FillsOnlyEmptyCellsWhenAskedTo) {
    type(core, "Goal");
    type(firstAction, "Run");
    GridText grid;
    grid.core = QStringLiteral("Other");
    grid.at(firstAction) = QStringLiteral("Walk");
    grid.at(secondAction) = QStringLiteral("Swim");

    ASSERT_TRUE(m_session.importGrid(m_plan, grid, ImportMode::FillEmpty));

    EXPECT_EQ(shown(core), QStringLiteral("Goal"));
    EXPECT_EQ(shown(firstAction), QStringLiteral("Run"));
    EXPECT_EQ(shown(secondAction), QStringLiteral("Swim"));
}

} // namespace ninefold::import_grid_test
