// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pasted_days.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"

#include <gtest/gtest.h>

namespace ninefold::ui::pasted_days_test {
namespace {

using Kind = PasteProblem::Kind;
const QDate today{2026, 3, 4};

class PastedDaysTest : public testing::Test {
protected:
    PastedDaysTest() {
        EXPECT_TRUE(session.load());
        model.setRange(TableRange::Month);
        model.show(&session);
    }

    [[nodiscard]] auto paste(const QString& text, int row = 0, int day = 1) const {
        return pastedDays(model, {model.index(row, day - 1)}, text);
    }
    [[nodiscard]] static QDate march(int day) { return {2026, 3, day}; }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    ActionId water = records.addDaily(QStringLiteral("Water"), Decimal{2});
    test::MemoryStore store{records.all()};
    test::FixedClock clock{today};
    PlannerSession session{store, clock};
    DayTableModel model;
};

TEST_F(PastedDaysTest, ReadsMarksAndAmountsFromTheFirstCellOn) {
    const auto entries = paste(QStringLiteral("x\t\tskip\n2\t1.5\t0\n"));
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 5U);
    EXPECT_EQ((*entries)[0].action, run);
    EXPECT_EQ((*entries)[0].record, DayRecord::Fill);
    EXPECT_EQ((*entries)[1].date, march(3)) << "an empty cell leaves its day as it is";
    EXPECT_EQ((*entries)[1].record, DayRecord::Skip);
    EXPECT_EQ((*entries)[2].action, water);
    EXPECT_EQ((*entries)[2].amount, Decimal{2});
    EXPECT_EQ((*entries)[4].record, DayRecord::Clear);
}

TEST_F(PastedDaysTest, CirclesAndCrossesAreDoneAndMissed) {
    const auto entries = paste(QStringLiteral("○\t×"));
    ASSERT_TRUE(entries);
    EXPECT_EQ((*entries)[0].record, DayRecord::Fill);
    EXPECT_EQ((*entries)[1].record, DayRecord::Missed);
}

TEST_F(PastedDaysTest, OneCellIsForAllThatIsChosen) {
    const auto entries = pastedDays(model, {model.index(0, 0), model.index(1, 1)}, QStringLiteral("3\n"));
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), 2U);
}

TEST_F(PastedDaysTest, NamesTheCellThatCannotBeUnderstood) {
    const auto entries = paste(QStringLiteral("x\tx\n1\tmaybe"));
    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().kind, Kind::NotUnderstood);
    EXPECT_EQ(problemText(entries.error()),
              QStringLiteral("Nothing was pasted: “maybe” in row 2, column 2 (“Water”, 2 March) is neither a "
                             "mark nor an amount."));
}

TEST_F(PastedDaysTest, DaysToComeTakeOnlySkipsAndEmptyCells) {
    EXPECT_TRUE(paste(QStringLiteral("x\tskip\t\t0\t쉬어감"), 0, 4));
    const auto entries = paste(QStringLiteral("x\tx"), 0, 4);
    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().kind, Kind::DayToCome);
    EXPECT_EQ(entries.error().day, march(5));
}

TEST_F(PastedDaysTest, ABlockThatReachesOutIsRefusedUnlessTheRestIsEmpty) {
    EXPECT_TRUE(paste(QStringLiteral("x\n1\n\t\n")));
    const auto below = paste(QStringLiteral("x\n1\nx"));
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().kind, Kind::Outside);
    EXPECT_EQ(below.error().row, 2);
    EXPECT_FALSE(problemText(below.error()).isEmpty());
}

TEST_F(PastedDaysTest, SaysWhenThereIsNothing) {
    EXPECT_EQ(paste(QStringLiteral(" \n")).error().kind, Kind::NothingThere);
    EXPECT_EQ(paste(QStringLiteral("\"open")).error().kind, Kind::Broken);
}

} // namespace
} // namespace ninefold::ui::pasted_days_test
