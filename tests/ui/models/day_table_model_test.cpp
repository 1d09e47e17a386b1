// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_table_model.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/printing.h"
#include "tests/ui/today/day_records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::day_table_model_test {
namespace {

const QDate today{2026, 3, 4}; // a Wednesday

// Two routines, an amount and what does not belong into the table, in March 2026.
class DayTableModelTest : public testing::Test {
protected:
    DayTableModelTest() {
        EXPECT_TRUE(session.load());
        model.setRange(TableRange::Month);
        model.show(&session);
    }

    [[nodiscard]] QModelIndex at(ActionId action, QDate day) const {
        return model.index(model.rowOf(action), model.columnOf(day));
    }
    [[nodiscard]] Mark mark(ActionId action, QDate day) const { return model.cell(at(action, day)).mark; }
    [[nodiscard]] QString read(ActionId action, QDate day) const {
        return at(action, day).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QDate march(int day) const { return {2026, 3, day}; }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run 5 km"));
    ActionId water = records.addDaily(QStringLiteral("Water"), Decimal{2});
    ActionId swim = records.addWeekly(QStringLiteral("Swim"), {3});
    ActionId books = records.addMeasured(QStringLiteral("Books"), 12);
    ActionId exam = records.addTask(QStringLiteral("Exam"), {2026, 3, 10});
    test::MemoryStore store{records.all()};
    test::FixedClock clock{today};
    PlannerSession session{store, clock};
    DayTableModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(DayTableModelTest, HasRoutinesAndMeasuredActionsByTheDaysOfTheRange) {
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.columnCount(), 31);
    EXPECT_EQ(model.dayAt(0), march(1));
    EXPECT_EQ(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("Run 5 km"));
    EXPECT_EQ(mark(run, march(3)), Mark::NoRecord);
    EXPECT_EQ(mark(run, today), Mark::NotYet);
    EXPECT_EQ(mark(swim, march(3)), Mark::NotScheduled);
}

TEST_F(DayTableModelTest, CellsAreReadWithTheirActionDayAndMark) {
    ASSERT_TRUE(model.record({at(run, march(2))}, DayRecord::Fill));
    ASSERT_TRUE(model.record({at(water, march(2))}, DayRecord::Amount, Decimal{1}));
    EXPECT_EQ(read(run, march(2)), QStringLiteral("Run 5 km, 2 March, done"));
    EXPECT_EQ(read(water, march(2)), QStringLiteral("Water, 2 March, partly, 1 of 2"));
    EXPECT_EQ(read(run, march(1)), QStringLiteral("Run 5 km, 1 March, no record"));
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
              QStringLiteral("Wednesday, 4 March, today"));
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(),
              QStringLiteral("Run 5 km, Sub-goal 1, 33% so far"));
}

TEST_F(DayTableModelTest, FillsABlockToEachDaysAmountInOneStep) {
    QModelIndexList cells;
    for (int day = 1; day <= 3; ++day)
        cells << at(run, march(day)) << at(water, march(day)) << at(swim, march(day));
    const auto filled = model.record(cells, DayRecord::Fill);
    ASSERT_TRUE(filled);
    EXPECT_EQ(filled->days, 9);
    EXPECT_EQ(model.cell(at(water, march(2))).amount, Decimal{2});
    EXPECT_EQ(mark(swim, march(2)), Mark::Done) << "outside of its schedule";
    EXPECT_EQ(store.steps().size(), 1U);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(mark(run, march(2)), Mark::NoRecord);
    EXPECT_EQ(mark(swim, march(2)), Mark::NotScheduled);
}

TEST_F(DayTableModelTest, LeavesDaysToComeOutUnlessTheyAreSkipped) {
    const QModelIndexList cells{at(run, today), at(run, march(5)), at(run, march(6))};
    const auto filled = model.record(cells, DayRecord::Fill);
    ASSERT_TRUE(filled);
    EXPECT_EQ(filled->days, 1);
    EXPECT_EQ(filled->leftToCome, 2);
    EXPECT_EQ(mark(run, march(5)), Mark::NotYet);
    ASSERT_TRUE(model.record(cells, DayRecord::Skip));
    EXPECT_EQ(mark(run, march(6)), Mark::Skipped);
    ASSERT_TRUE(model.record(cells, DayRecord::Clear));
    EXPECT_EQ(mark(run, march(6)), Mark::NotYet);
}

TEST_F(DayTableModelTest, RefreshesOnlyTheRowsThatWereWrittenTo) {
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    ASSERT_TRUE(session.checkIn({run, march(2), DayRecord::Fill}));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().at(0).toModelIndex().row(), model.rowOf(run));
    EXPECT_EQ(changed.front().at(1).toModelIndex().row(), model.rowOf(run));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(DayTableModelTest, FollowsRestsAndTexts) {
    ASSERT_TRUE(session.addRest(records.plan(), {march(9), march(15)}));
    EXPECT_EQ(mark(run, march(10)), Mark::Resting);
    EXPECT_EQ(model.headerData(9, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
              QStringLiteral("Tuesday, 10 March, resting"));
    ASSERT_TRUE(session.setKind(books, ActionKind::None));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(DayTableModelTest, GoesThroughTheYearAndNotBeyond) {
    model.goBy(-2);
    EXPECT_EQ(model.days()->first, (QDate{2026, 1, 1}));
    EXPECT_FALSE(model.canGoBy(-1));
    model.goBy(-1);
    EXPECT_EQ(model.days()->first, (QDate{2026, 1, 1}));
    model.setRange(TableRange::TwoWeeks);
    model.goTo(QDate{2026, 1, 2});
    EXPECT_EQ(model.days()->first, (QDate{2026, 1, 1})) << "the days of the year before belong to no plan";
}

TEST_F(DayTableModelTest, IsEmptyWithoutASession) {
    model.show(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_FALSE(model.canGoBy(1));
}

TEST_F(DayTableModelTest, WritesNothingWhileThePlannerIsReadOnly) {
    model.setReadOnly(true);
    const auto filled = model.record({at(run, march(2))}, DayRecord::Fill);
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().code, ErrorCode::ReadOnly);
}

TEST_F(DayTableModelTest, MovesOnWithTheDayWhenItsRangeIsOver) {
    clock.set(QDate{2026, 4, 1});
    model.followClock();
    EXPECT_EQ(model.days()->first, (QDate{2026, 4, 1}));
}

} // namespace
} // namespace ninefold::ui::day_table_model_test
