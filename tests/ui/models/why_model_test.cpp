// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/why_model.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::why_model_test {
namespace {

const QDate today{2026, 3, 2}; // a Monday
const DateSpan february{QDate{2026, 2, 2}, QDate{2026, 3, 1}};

class WhyModelTest : public testing::Test {
protected:
    void open() {
        m_store = std::make_unique<test::MemoryStore>(m_records.all());
        m_session = std::make_unique<PlannerSession>(*m_store, m_clock);
        ASSERT_TRUE(m_session->load());
    }
    void ask(WhyNumber number) {
        if (!m_session)
            open();
        m_model.show(m_session.get(), number);
    }
    void askOf(ActionId action, DateSpan period = february) {
        ask({WhyNumber::Of::Action, m_records.plan(), period, 0, action});
    }
    [[nodiscard]] QStringList rows() const {
        QStringList rows;
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(m_model.index(row).data(Qt::AccessibleTextRole).toString());
        return rows;
    }

    test::DayRecords m_records;
    test::FixedClock m_clock;
    std::unique_ptr<test::MemoryStore> m_store;
    std::unique_ptr<PlannerSession> m_session;
    WhyModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(WhyModelTest, SaysOfAWeekWhatEachActionAddsToIt) {
    const ActionId run = m_records.addDaily(QStringLiteral("Run"));
    m_records.addDone(run, {2026, 2, 23});
    m_records.addQuota(QStringLiteral("Swim"), 2);
    m_records.addRest({2026, 2, 24}, {2026, 2, 24}, QStringLiteral("Ill"));
    ask(WhyNumber::ofWeek(m_records.plan(), {{2026, 2, 23}, {2026, 3, 1}}));
    EXPECT_EQ(m_model.answer().soFar.basis, QStringLiteral("1 of 8"));
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.row(0).credit, QStringLiteral("1/6"));
    EXPECT_TRUE(m_model.open(0)); // on to the dates
    EXPECT_TRUE(m_model.areRowsDates());
}

TEST_F(WhyModelTest, SaysOfARoutineHowOftenItWasDueAndDone) {
    const ActionId run = m_records.addWeekly(QStringLiteral("Run"), {1, 4});
    for (const QDate day : {QDate{2026, 2, 2}, QDate{2026, 2, 5}, QDate{2026, 2, 9}})
        m_records.addDone(run, day);
    m_records.addRest({2026, 2, 16}, {2026, 2, 22}, QStringLiteral("Holiday"));
    askOf(run);
    EXPECT_EQ(m_model.title(), QStringLiteral("Run"));
    EXPECT_TRUE(m_model.answer().sentence.startsWith(QStringLiteral("Of the 6 time")));
    EXPECT_TRUE(m_model.answer().sentence.endsWith(
        QStringLiteral(". Days you rested and days still to come are not counted.")));
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("50%"));
    EXPECT_TRUE(m_model.answer().soFar.basis.startsWith(QStringLiteral("3 of 6 time")));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Mon, 2 Feb, done, counts 1/1"),
                                   QStringLiteral("Thu, 5 Feb, done, counts 1/1"),
                                   QStringLiteral("Mon, 9 Feb, done, counts 1/1"),
                                   QStringLiteral("Thu, 12 Feb, no record, counts 0/1"),
                                   QStringLiteral("Mon, 16 Feb, removed because of resting, not counted"),
                                   QStringLiteral("Thu, 19 Feb, removed because of resting, not counted"),
                                   QStringLiteral("Mon, 23 Feb, no record, counts 0/1"),
                                   QStringLiteral("Thu, 26 Feb, no record, counts 0/1")}));
}

TEST_F(WhyModelTest, SaysOfWeeksOnWhichDaysTheyWereDone) {
    const ActionId swim = m_records.addQuota(QStringLiteral("Swim"), 3);
    m_records.addDone(swim, {2026, 2, 23});
    m_records.addDone(swim, {2026, 2, 25});
    m_records.addDone(swim, today);
    askOf(swim, {{2026, 2, 23}, {2026, 3, 8}});
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Week of 23 February, partly · Mon Wed, counts 2/3"),
                                   QStringLiteral("Week of 2 March, partly · Mon · still open, 3 asked for, "
                                                  "counts 1/1")}));
    EXPECT_EQ(*m_model.row(1).day, today);
}

TEST_F(WhyModelTest, SaysOfWhatIsMeasuredWhatWasPlannedAndLogged) {
    const ActionId books = m_records.addMeasured(QStringLiteral("Read"), 365);
    m_records.addDone(books, {2026, 2, 3}, Decimal{20});
    askOf(books, {{2026, 1, 1}, {2026, 12, 31}});
    EXPECT_EQ(m_model.answer().sentence,
              QStringLiteral("Of the 60 planned for the days so far, you logged 20."));
    EXPECT_EQ(m_model.answer().soFar.basis, QStringLiteral("20 of 60"));
    EXPECT_EQ(m_model.answer().whole->basis, QStringLiteral("20 of 365"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Tue, 3 Feb, counts 20")});
}

TEST_F(WhyModelTest, SaysOfATaskWhenItWasDueAndWhatBecameOfIt) {
    const ActionId task = m_records.addTask(QStringLiteral("Hand in"), {2026, 2, 20});
    askOf(task);
    EXPECT_EQ(m_model.answer().sentence, QStringLiteral("It was due on 20 February and is not done."));
    ASSERT_TRUE(m_session->checkIn({task, today, DayRecord::Tick}));
    EXPECT_EQ(m_model.answer().sentence,
              QStringLiteral("It was due on 20 February and done only after these days."));
    askOf(task, {{2026, 1, 1}, {2026, 12, 31}});
    EXPECT_EQ(
        m_model.answer().sentence,
        QStringLiteral("It was due on 20 February and done late, on 2 March, still within these days."));
}

TEST_F(WhyModelTest, ATaskThatWasLetGoIsListedAndNotCounted) {
    const ActionId task = m_records.addTask(QStringLiteral("Hand in"), {2026, 2, 20});
    open();
    ASSERT_TRUE(m_session->endAction(task, QDate{2026, 2, 10}));
    askOf(task);
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("—"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Fri, 20 Feb, let go on 10 February, not counted")});
}

TEST_F(WhyModelTest, ASubGoalOpensIntoItsActionsAndBack) {
    const ActionId run = m_records.addWeekly(QStringLiteral("Run"), {1});
    m_records.addDone(run, {2026, 2, 2});
    m_records.addTask(QStringLiteral("Later"), {2026, 12, 1});
    ask({WhyNumber::Of::SubGoal, m_records.plan(), february, 0});
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_TRUE(m_model.answer().soFar.basis.startsWith(QStringLiteral("1 of 2 action")));
    EXPECT_EQ(rows().first(), QStringLiteral("Run, Routine · 1 of 4, counts 25%"));
    EXPECT_EQ(rows().last(), QStringLiteral("Later, Task · not rated yet, left out, not counted"));
    EXPECT_FALSE(m_model.hasWayBack());
    ASSERT_TRUE(m_model.open(0));
    EXPECT_EQ(m_model.title(), QStringLiteral("Run"));
    EXPECT_TRUE(m_model.areRowsDates());
    EXPECT_FALSE(m_model.open(0));
    ASSERT_TRUE(m_model.back());
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_FALSE(m_model.back());
}

TEST_F(WhyModelTest, TheGridOpensIntoSubGoalsAndTheseIntoActions) {
    const ActionId run = m_records.addWeekly(QStringLiteral("Run"), {1});
    m_records.addDone(run, {2026, 2, 2});
    ask({WhyNumber::Of::Grid, m_records.plan(), february});
    ASSERT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("25%"));
    ASSERT_TRUE(m_model.open(0));
    ASSERT_TRUE(m_model.open(0));
    EXPECT_EQ(m_model.number()->action, run);
}

TEST_F(WhyModelTest, ADayListsItsSlots) {
    const ActionId run = m_records.addDaily(QStringLiteral("Run"));
    const ActionId read = m_records.addDaily(QStringLiteral("Read"), Decimal{2});
    m_records.addDone(run, today);
    m_records.addDone(read, today);
    ask(WhyNumber::ofDay(m_records.plan(), today));
    EXPECT_EQ(m_model.title(), QStringLiteral("Monday, 2 March"));
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("75%"));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Run, done, counts 1/1"),
                                   QStringLiteral("Read, partly, counts 0.5/1")}));
}

TEST_F(WhyModelTest, FollowsWhatChangesAndGoesWithItsAction) {
    const ActionId run = m_records.addDaily(QStringLiteral("Run"));
    askOf(run, {today, today});
    QSignalSpy gone{&m_model, &WhyModel::gone};
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("—"));
    ASSERT_TRUE(m_session->checkIn({run, today}));
    EXPECT_EQ(m_model.answer().soFar.text(), QStringLiteral("100%"));
    ASSERT_TRUE(m_session->eraseAction(run));
    EXPECT_EQ(gone.count(), 1);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(WhyModelTest, ANumberCanBeAskedAsOfAnEarlierDay) {
    const ActionId run = m_records.addDaily(QStringLiteral("Run"));
    m_records.addDone(run, {2026, 2, 2});
    WhyNumber number{WhyNumber::Of::Action, m_records.plan(), february, 0, run};
    number.asOf = QDate{2026, 2, 4};
    ask(number);
    EXPECT_TRUE(m_model.answer().soFar.basis.startsWith(QStringLiteral("1 of 2 time")));
    EXPECT_TRUE(m_model.days().contains(QStringLiteral("4 February")));
    EXPECT_EQ(m_model.firstRow(), 2);
}

} // namespace
} // namespace ninefold::ui::why_model_test
