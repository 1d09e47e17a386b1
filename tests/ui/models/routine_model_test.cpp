// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_model.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::routine_model_test {
namespace {

// Noon of Monday, 2 March 2026.
class RoutineModelTest : public testing::Test {
protected:
    void open(ActionId action) {
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        model.show(session.get(), action);
        ASSERT_TRUE(model.action());
    }
    void TearDown() override { model.show(nullptr, {}); }
    static QStringList texts(const FigureTable& table, int row) {
        QStringList texts;
        for (const FigureCell& cell : table.row(row).cells)
            texts.append(cell.text);
        return texts;
    }

    test::DayRecords records;
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    RoutineModel model;
};

TEST_F(RoutineModelTest, HasARowForEachVersionOfTheScheduleWithItsOwnNumber) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (int day = 1; day <= 28; ++day)
        records.addDone(run, {2026, 2, day});
    open(run);
    ScheduleTerms terms;
    terms.rule = ScheduleRule::Weekly;
    terms.days = Weekdays{1, 3};
    ASSERT_TRUE(session->setSchedule(run, terms, {2026, 2, 1}));
    ASSERT_EQ(model.versions().rowCount(), 2);
    EXPECT_EQ(texts(model.versions(), 0).at(3), QStringLiteral("100%"));
    EXPECT_EQ(texts(model.versions(), 1).at(0), QStringLiteral("1 January – 31 January"));
    EXPECT_EQ(texts(model.versions(), 1).at(3), QStringLiteral("0%"));
}

TEST_F(RoutineModelTest, CountsByDayOfTheWeekAndListsItsNotes) {
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    records.addDone(run, {2026, 3, 1});
    open(run);
    ASSERT_TRUE(session->setCheckInNote(run, {2026, 3, 1}, QStringLiteral("uphill")));
    EXPECT_EQ(texts(model.weekdays(), 6).at(2), QStringLiteral("11%")); // one of nine Sundays
    ASSERT_EQ(model.notes().rowCount(), 1);
    EXPECT_EQ(texts(model.notes(), 0),
              (QStringList{QStringLiteral("Sunday, 1 March"), QStringLiteral("uphill")}));
    EXPECT_EQ(model.days().index(6, 8).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Sunday, 1 March, done"));
    const QSignalSpy gone{&model, &RoutineModel::gone};
    ASSERT_TRUE(session->eraseAction(run));
    EXPECT_EQ(gone.count(), 1);
}

} // namespace
} // namespace ninefold::ui::routine_model_test
