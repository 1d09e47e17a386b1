// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_face.h"

#include "tests/ui/grid/open_year.h"

#include <gtest/gtest.h>

namespace ninefold::ui::cell_face_test {
namespace {

class CellFaceTest : public testing::Test {
protected:
    void makeTask(CellPlace place, const char* text) {
        ASSERT_TRUE(year.session.renameCell(year.plan, place, QString::fromUtf8(text)));
        ASSERT_TRUE(year.session.setKind(year.action(place)->id, ActionKind::Task));
    }
    [[nodiscard]] CellFace face(CellPlace place) const {
        return faceOf(year.session.numbers(), year.plan, place, year.session.today());
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

TEST_F(CellFaceTest, SaysAHundredPercentOnlyWhenAllIsDone) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Read")));
    const ActionId id = year.action({0, 0})->id;
    ASSERT_TRUE(year.session.setKind(id, ActionKind::Measured));
    ActionDetails details = detailsOf(*year.action({0, 0}));
    details.target = Decimal{365'000};
    ASSERT_TRUE(year.session.setDetails(id, details));
    // 60 days of 1,000 are over, and all but one were logged.
    ASSERT_TRUE(year.session.checkIn({id, year.session.today(), DayRecord::Amount, Decimal{59'999}}));
    EXPECT_EQ(face({0, 0}).percent, 99);
    EXPECT_EQ(stateText({0, 0}, face({0, 0})), QStringLiteral("Measured, 99% so far"));
}

TEST_F(CellFaceTest, CountsThePeriodThatIsAskedFor) {
    makeTask({0, 0}, "Take the exam");
    ASSERT_TRUE(year.session.setTaskDone(year.action({0, 0})->id, true));
    const auto of = [&](DateSpan period) {
        return faceOf(year.session.numbers(), year.plan, {0, 0}, year.session.today(), period).percent;
    };
    EXPECT_EQ(of({{2026, 1, 1}, {2026, 3, 31}}), 100);
    EXPECT_EQ(of({{2026, 4, 1}, {2026, 6, 30}}), std::nullopt);
}

TEST_F(CellFaceTest, ARoutineThatWasSilentForTwoWeeksIsQuiet) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Run")));
    const ActionId id = year.action({0, 0})->id;
    ASSERT_TRUE(year.session.setKind(id, ActionKind::Routine));
    ScheduleTerms daily;
    daily.days = {1, 2, 3, 4, 5, 6, 7};
    ASSERT_TRUE(year.session.setSchedule(id, daily, {2026, 1, 1}));
    EXPECT_TRUE(face({0, 0}).isQuiet);
    EXPECT_TRUE(face({4, 0}).isQuiet); // its sub-goal, for four weeks
    EXPECT_TRUE(
        stateText({0, 0}, face({0, 0})).endsWith(QStringLiteral("quiet: nothing done for two weeks")));
    ASSERT_TRUE(year.session.checkIn({id, year.session.today()}));
    EXPECT_FALSE(face({0, 0}).isQuiet);
    EXPECT_FALSE(face({4, 0}).isQuiet);
}

TEST_F(CellFaceTest, SaysTheNumberInWords) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 4}, QStringLiteral("Algorithms")));
    makeTask({0, 0}, "Take the exam");
    ASSERT_TRUE(year.session.setTaskDone(year.action({0, 0})->id, true));
    EXPECT_EQ(stateText({0, 4}, face({0, 4})), QStringLiteral("Sub-goal, 100% so far"));
    EXPECT_EQ(stateText({0, 0}, face({0, 0})), QStringLiteral("Task, done"));
}

} // namespace
} // namespace ninefold::ui::cell_face_test
