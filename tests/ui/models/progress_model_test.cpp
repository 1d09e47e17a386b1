// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_model.h"

#include "core/progress/achievement.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/printing.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/progress_tables.h"
#include "ui/models/year_days_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::progress_model_test {
namespace {

// Noon of Monday, 2 March 2026.
class ProgressModelTest : public testing::Test {
protected:
    void open() {
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        model.show(session.get(), records.plan());
    }
    void TearDown() override { model.show(nullptr, {}); }

    const QDate today{2026, 3, 2};
    test::DayRecords records;
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ProgressModel model;
};

TEST_F(ProgressModelTest, HasTheNumbersOfTheGridForEachSpanThatHasBegun) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (int day = 0; day < 20; ++day)
        records.addDone(run, QDate{2026, 1, 1}.addDays(day));
    open();
    ASSERT_EQ(model.columns().size(), 4U);
    EXPECT_EQ(model.chosen(), 0U);
    const Level first = gridLevel(session->planner(), records.plan(), model.columns()[0].days, today);
    EXPECT_EQ(model.columns()[0].level.soFar, first.soFar);
    EXPECT_EQ(percentOf(*first.soFar), 33); // 20 of 60 days
    EXPECT_FALSE(model.columns()[1].level.soFar);
    EXPECT_FALSE(model.columns()[1].level.whole); // what is to come is not drawn as zero
}

TEST_F(ProgressModelTest, SaysWhatBecameOfTheTasksOfASpan) {
    records.addTask(QStringLiteral("Exam"), {2026, 2, 20});
    records.addTask(QStringLiteral("Letter"), {2026, 3, 20});
    records.addTask(QStringLiteral("Move"), {2026, 5, 1}); // another quarter
    open();
    const auto rows = taskRows(model);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells[2].text, QStringLiteral("△ overdue"));
    EXPECT_EQ(rows[1].cells[2].text, QStringLiteral("○ open"));
    EXPECT_EQ(taskSummary(model), QStringLiteral("○ open 1 · △ overdue 1"));
}

TEST_F(ProgressModelTest, SaysHowFarAMeasuredActionIsBesideItsPlan) {
    const ActionId books = records.addMeasured(QStringLiteral("Books"), 365);
    records.addDone(books, {2026, 2, 1}, Decimal{50});
    open();
    const auto rows = measuredRows(model);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells[5].text, QStringLiteral("10 behind")); // 60 days are over
}

TEST_F(ProgressModelTest, HasTheLastThirteenWeeksOfARoutine) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (int day = 23; day <= 28; ++day)
        records.addDone(run, {2026, 2, day});
    open();
    const auto rows = routineRows(model);
    ASSERT_EQ(rows[0].cells[8].strip.size(), 13U);
    EXPECT_NEAR(*rows[0].cells[8].strip[11], 6.0 / 7, 1e-9);
    EXPECT_FALSE(rows[0].cells[8].strip[0]); // before the year
    EXPECT_TRUE(routineRows(model, 8).empty());
}

TEST_F(ProgressModelTest, StaysAtItsDaysWhenTheYearIsCutOtherwise) {
    records.addDaily(QStringLiteral("Run"));
    open();
    model.setStep(ProgressStep::Month);
    EXPECT_EQ(model.chosen(), 2U);
    model.choose(0);
    model.setStep(ProgressStep::Week);
    EXPECT_TRUE((DateSpan{{2026, 1, 1}, {2026, 1, 31}}.contains(model.chosenDays().first)));
    model.setStep(ProgressStep::Period);
    EXPECT_EQ(model.chosen(), 0U);
}

TEST_F(ProgressModelTest, ChoosesNoSpanThatIsStillToCome) {
    records.addDaily(QStringLiteral("Run"));
    open();
    model.choose(3);
    EXPECT_EQ(model.chosen(), 0U);
}

TEST_F(ProgressModelTest, ListsSubGoalsAndRoutinesFromTheLowest) {
    const ActionId much = records.addDaily(QStringLiteral("Much"));
    const ActionId little = records.addDaily(QStringLiteral("Little"));
    records.addTask(QStringLiteral("Exam"), {2026, 12, 1});
    for (int day = 1; day <= 20; ++day)
        records.addDone(much, {2026, 2, day});
    records.addDone(little, {2026, 2, 3});
    open();
    ASSERT_EQ(model.routines().size(), 2U);
    EXPECT_EQ(model.routines()[0].action, little);
    EXPECT_EQ(model.routines()[1].action, much);
    EXPECT_EQ(model.goals().size(), 8U);
    EXPECT_TRUE(model.goals().front().level.soFar);
    EXPECT_FALSE(model.goals().back().level.soFar); // not rated comes last
}

TEST_F(ProgressModelTest, ComparesWithTheSpanBefore) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (int day = 1; day <= 14; ++day)
        records.addDone(run, {2026, 1, day});
    records.addDone(run, {2026, 2, 1});
    open();
    EXPECT_FALSE(model.goals().front().previous); // there is no year before
    model.setStep(ProgressStep::Month);
    model.choose(1);
    EXPECT_EQ(model.goals().front().previous, Rational(14, 31));
    EXPECT_EQ(model.routines().front().previous, Rational(14, 31));
    EXPECT_EQ(model.previousDays(), (DateSpan{{2026, 1, 1}, {2026, 1, 31}}));
}

TEST_F(ProgressModelTest, FollowsATickAtOnce) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    open();
    const QSignalSpy changes{&model, &ProgressModel::changed};
    const auto before = model.columns()[0].level.soFar;
    ASSERT_TRUE(session->checkIn({run, {2026, 2, 1}}));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_GT(*model.columns()[0].level.soFar, *before);
    EXPECT_EQ(model.timesDone(), 1);
}

TEST_F(ProgressModelTest, HasEveryDayOfTheYearWithRests) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 1, 2});
    records.addRest({2026, 2, 2}, {2026, 2, 8}, QStringLiteral("sea"));
    open();
    const auto& days = model.days();
    ASSERT_EQ(days.size(), 365U);
    EXPECT_EQ(days[1].score->rate(), 1);
    EXPECT_EQ(days[0].score->rate(), 0);
    EXPECT_FALSE(days[100].score);
    EXPECT_TRUE(days[32].isResting); // 2 February
    EXPECT_FALSE(days[39].isResting);
}

TEST_F(ProgressModelTest, IsATableOfWeeksFromMondayToSunday) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 1, 2});
    open();
    YearDaysModel days;
    days.show(model);
    QAbstractItemModelTester tester{&days, QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(days.rowCount(), 7);
    EXPECT_EQ(days.columnCount(), 53);
    EXPECT_FALSE(days.dateAt(days.index(0, 0))); // Monday, 29 December 2025
    const QModelIndex second = days.indexOf({2026, 1, 2});
    EXPECT_EQ(second.row(), 4);
    EXPECT_EQ(second.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Friday, 2 January, 1 of 1"));
    EXPECT_EQ(days.monthAt(0), 1);
}

TEST_F(ProgressModelTest, MakesRowsThatOpenAndSort) {
    const ActionId much = records.addDaily(QStringLiteral("Much"));
    records.addDaily(QStringLiteral("Ape"));
    records.addDone(much, {2026, 2, 3});
    open();
    FigureTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    table.setRows(routineHeadings(), routineRows(model));
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.row(0).cells[0].text, QStringLiteral("Ape"));
    EXPECT_EQ(table.row(1).why.action, much);
    table.sort(3, Qt::DescendingOrder);
    EXPECT_EQ(table.row(0).cells[0].text, QStringLiteral("Much"));
    table.sort(-1);
    EXPECT_EQ(table.row(0).cells[0].text, QStringLiteral("Ape"));
    EXPECT_TRUE(table.asText().startsWith(QStringLiteral("Routine\tSub-goal\t")));
}

TEST(ProgressTables, SayAChangeInPointsWithASign) {
    EXPECT_EQ(changeText({3, 4}, {1, 2}), QStringLiteral("▲ 25"));
    EXPECT_EQ(changeText({1, 2}, {3, 4}), QStringLiteral("▼ 25"));
    EXPECT_EQ(changeText({1, 2}, {1, 2}), QStringLiteral("="));
}

TEST_F(ProgressModelTest, KeepsInViewWhatWasChosenWhileItLooksCloserAndFarther) {
    records.addDaily(QStringLiteral("Run"));
    open();
    model.setStep(ProgressStep::Month);
    model.choose(1);
    model.setStep(ProgressStep::Year);
    ASSERT_EQ(model.columns().size(), 1U);
    EXPECT_EQ(model.chosenDays(), (DateSpan{{2026, 1, 1}, {2026, 12, 31}}));
    model.setStep(ProgressStep::Week);
    EXPECT_EQ(model.chosenDays(), (DateSpan{{2026, 2, 9}, {2026, 2, 15}}));
    model.setStep(ProgressStep::Month);
    EXPECT_EQ(model.chosenDays().first, (QDate{2026, 2, 1}));
}

TEST_F(ProgressModelTest, CanShowWhatWasInFocusAlone) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDaily(QStringLiteral("Swim"));
    const ActionId exam = records.addTask(QStringLiteral("Exam"), {2026, 2, 20});
    records.addTask(QStringLiteral("Letter"), {2026, 2, 21});
    open();
    for (const ActionId action : {run, exam})
        ASSERT_TRUE(session->setInFocus(action, model.reviewDays(), true));
    model.setFocusOnly(true);
    ASSERT_EQ(model.routines().size(), 1U);
    EXPECT_EQ(model.routines().front().action, run);
    ASSERT_EQ(model.tasks().size(), 1U);
    EXPECT_EQ(model.tasks().front().action, exam);
    ASSERT_TRUE(session->setInFocus(run, model.reviewDays(), false));
    EXPECT_TRUE(model.routines().empty());
    model.setFocusOnly(false);
    EXPECT_EQ(model.routines().size(), 2U);
}

} // namespace
} // namespace ninefold::ui::progress_model_test
