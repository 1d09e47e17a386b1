// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_model.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_model_test {
namespace {

class GridModelTest : public testing::Test {
protected:
    GridModelTest() {
        model.show(&year.session, year.plan);
        changes.clear();
    }

    /// The cells that were announced since the last call, as row * 9 + column.
    std::vector<int> announced() {
        std::vector<int> cells;
        for (const auto& call : changes) {
            const auto index = call.at(0).toModelIndex();
            EXPECT_EQ(index, call.at(1).toModelIndex());
            cells.push_back(index.row() * 9 + index.column());
        }
        changes.clear();
        return cells;
    }
    [[nodiscard]] QString shown(CellPlace place, int role = Qt::DisplayRole) const {
        return model.data(model.indexOf(place), role).toString();
    }

    test::OpenYear year{test::sampleYear()};
    GridModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changes{&model, &GridModel::dataChanged};
};

TEST_F(GridModelTest, IsNineByNineAndShowsASubGoalInBothItsCells) {
    EXPECT_EQ(model.rowCount(), 9);
    EXPECT_EQ(model.columnCount(), 9);
    EXPECT_EQ(shown({4, 4}), QStringLiteral("Land a backend role in 2026"));
    EXPECT_EQ(shown({4, 1}), QStringLiteral("Open source"));
    EXPECT_EQ(shown({1, 4}), QStringLiteral("Open source"));
    EXPECT_EQ(shown({0, 0}), QStringLiteral("One problem each morning"));
}

TEST_F(GridModelTest, AnnouncesOnlyTheCellThatWasRenamed) {
    ASSERT_TRUE(model.rename({0, 2}, QStringLiteral("Notebook")));
    EXPECT_EQ(announced(), std::vector{2});
    ASSERT_TRUE(model.rename({0, 2}, QStringLiteral("Notebook")));
    EXPECT_TRUE(announced().empty());
}

TEST_F(GridModelTest, AnnouncesBothCellsOfASubGoalAndTheCellsThatAreNamedAfterIt) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {4, 0}, QStringLiteral("Proofs")));
    const auto cells = announced();
    EXPECT_EQ(cells.size(), 10U); // the block, and the mirror in the middle block
    EXPECT_EQ(shown({0, 0}, Qt::AccessibleDescriptionRole), QStringLiteral("Proofs, top left. Routine"));
}

TEST_F(GridModelTest, TellsTextPlaceKindAndStateOfEachCellInWords) {
    EXPECT_EQ(shown({0, 0}, Qt::AccessibleTextRole), QStringLiteral("One problem each morning"));
    EXPECT_EQ(shown({0, 0}, Qt::AccessibleDescriptionRole), QStringLiteral("Algorithms, top left. Routine"));
    EXPECT_EQ(shown({0, 7}, Qt::AccessibleDescriptionRole), QStringLiteral("Algorithms, bottom. Task, done"));
    EXPECT_EQ(shown({0, 6}, Qt::AccessibleDescriptionRole),
              QStringLiteral("Algorithms, bottom left. Task, not done"));
    EXPECT_EQ(shown({4, 0}, Qt::AccessibleDescriptionRole),
              QStringLiteral("middle block, top left. Sub-goal, 100% so far"));
    EXPECT_EQ(shown({4, 4}, Qt::AccessibleDescriptionRole),
              QStringLiteral("middle of the grid. Core goal, 100% so far"));
    EXPECT_EQ(model.data(model.indexOf({0, 0}), GridModel::KindRole).toInt(),
              static_cast<int>(ActionKind::Routine));
    EXPECT_TRUE(model.data(model.indexOf({0, 7}), GridModel::DoneRole).toBool());
    EXPECT_EQ(model.data(model.indexOf({0, 7}), GridModel::FillRole).toDouble(), 1.0);
    EXPECT_FALSE(model.data(model.indexOf({0, 6}), GridModel::FillRole).isValid());
}

TEST_F(GridModelTest, AToolTipShowsMarkupInATextAsItIsWritten) {
    ASSERT_TRUE(model.rename({0, 0}, QStringLiteral("a <b>bold</b> plan")));
    EXPECT_TRUE(shown({0, 0}, Qt::ToolTipRole).contains(QStringLiteral("&lt;b&gt;bold")));
}

TEST_F(GridModelTest, MarksATaskDoneAndNotDoneAgain) {
    ASSERT_TRUE(model.toggleDone({0, 6}));
    EXPECT_EQ(announced(), std::vector{18});
    EXPECT_TRUE(model.face({0, 6}).isDone);
    ASSERT_TRUE(model.toggleDone({0, 6}));
    EXPECT_FALSE(model.face({0, 6}).isDone);
    EXPECT_EQ(model.toggleDone({0, 4}).error().code, ErrorCode::NotThisKind);
}

TEST_F(GridModelTest, TicksTodaysRoutineAndTakesTheTickBack) {
    const ActionId routine = *model.face({0, 0}).action;
    EXPECT_EQ(model.toggleDone({0, 0}), true);
    ASSERT_EQ(year.session.planner().checkInsOf(routine).size(), 1U);
    EXPECT_EQ(year.session.planner().checkInsOf(routine).front()->date, year.session.today());
    EXPECT_EQ(model.toggleDone({0, 0}), false);
    EXPECT_TRUE(year.session.planner().checkInsOf(routine).empty());
}

TEST_F(GridModelTest, RefusesEveryVerbWhileReadOnly) {
    QSignalSpy writable{&model, &GridModel::writableChanged};
    model.setReadOnly(true);
    EXPECT_EQ(writable.count(), 1);
    EXPECT_EQ(model.rename({0, 0}, QStringLiteral("x")).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(model.clear({0, 0}).error().code, ErrorCode::ReadOnly);
    EXPECT_FALSE(model.flags(model.indexOf({0, 0})) & Qt::ItemIsEditable);
    EXPECT_TRUE(announced().empty());
}

TEST_F(GridModelTest, IsEmptyWithoutASession) {
    GridModel alone;
    {
        test::OpenYear other{test::sampleYear()};
        alone.show(&other.session, other.plan);
        EXPECT_FALSE(alone.isEmpty());
    }
    EXPECT_TRUE(alone.isEmpty());
    EXPECT_FALSE(alone.isWritable());
    EXPECT_EQ(alone.rowCount(), 9);
}

TEST_F(GridModelTest, WhileItDoesNotFollowNothingIsAnnouncedAndThenAllAtOnce) {
    QSignalSpy recounts{&model, &GridModel::recounted};
    model.setFollowing(false);
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 2}, QStringLiteral("Notebook")));
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 2}, QStringLiteral("Notebooks")));
    EXPECT_TRUE(announced().empty());
    EXPECT_TRUE(recounts.isEmpty());
    model.setFollowing(true);
    EXPECT_EQ(announced(), std::vector{2});
    EXPECT_EQ(shown({0, 2}), QStringLiteral("Notebooks"));
}

TEST_F(GridModelTest, KnowsThatThePlanIsEmptyAlsoWhileItDoesNotFollow) {
    const auto next = year.session.addYear(2031);
    ASSERT_TRUE(next);
    model.setFollowing(false);
    EXPECT_FALSE(model.isEmpty());
    model.show(&year.session, *next);
    EXPECT_TRUE(model.isEmpty());
    ASSERT_TRUE(year.session.renameCell(*next, {0, 2}, QStringLiteral("Notebook")));
    EXPECT_FALSE(model.isEmpty());
}

TEST_F(GridModelTest, TakesTextsThroughTheUsualDoorOfAModel) {
    EXPECT_TRUE(model.setData(model.indexOf({8, 8}), QStringLiteral("Edit twice")));
    EXPECT_EQ(year.text({8, 8}), QStringLiteral("Edit twice"));
}

} // namespace
} // namespace ninefold::ui::grid_model_test
