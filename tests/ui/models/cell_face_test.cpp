// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_face.h"

#include "tests/ui/grid/open_year.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

class CellFaceTest : public testing::Test {
protected:
    void makeTask(CellPlace place, const char* text) {
        ASSERT_TRUE(year.session.renameCell(year.plan, place, QString::fromUtf8(text)));
        ASSERT_TRUE(year.session.setKind(year.action(place)->id, ActionKind::Task));
    }
    [[nodiscard]] CellFace face(CellPlace place) const {
        return faceOf(year.session.planner(), year.plan, place, year.session.today());
    }

    test::OpenYear year;
};

TEST_F(CellFaceTest, HasNoNumberWhereNothingFellDueYet) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 4}, QStringLiteral("Algorithms")));
    makeTask({0, 0}, "Take the exam");
    EXPECT_FALSE(face({0, 0}).fill);
    EXPECT_FALSE(face({0, 4}).percent);
    EXPECT_FALSE(face({4, 4}).percent);
}

TEST_F(CellFaceTest, FillsATaskThatIsDoneAndCountsItInItsSubGoalAndTheCore) {
    makeTask({0, 0}, "Take the exam");
    ASSERT_TRUE(year.session.setTaskDone(year.action({0, 0})->id, true));
    EXPECT_EQ(face({0, 0}).fill, 1.0);
    EXPECT_EQ(face({0, 4}).percent, 100);
    EXPECT_EQ(face({4, 0}).percent, 100);
    EXPECT_EQ(face({4, 4}).percent, 100);
    EXPECT_FALSE(face({1, 4}).percent);
}

TEST_F(CellFaceTest, SaysTheNumberInWords) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 4}, QStringLiteral("Algorithms")));
    makeTask({0, 0}, "Take the exam");
    ASSERT_TRUE(year.session.setTaskDone(year.action({0, 0})->id, true));
    EXPECT_EQ(stateText({0, 4}, face({0, 4})), QStringLiteral("Sub-goal, 100 % so far"));
    EXPECT_EQ(stateText({0, 0}, face({0, 0})), QStringLiteral("Task, done"));
}

} // namespace
} // namespace ninefold::ui
