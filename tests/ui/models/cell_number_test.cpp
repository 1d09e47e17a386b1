// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_number.h"

#include "tests/ui/grid/open_year.h"

#include <gtest/gtest.h>

namespace ninefold::ui::cell_number_test {
namespace {

const DateSpan wholeYear{QDate{2026, 1, 1}, QDate{2026, 12, 31}};

class CellNumberTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Run")));
        m_run = year.action({0, 0})->id;
        ASSERT_TRUE(year.session.setKind(m_run, ActionKind::Routine));
        ASSERT_TRUE(year.session.setSchedule(m_run, {ScheduleRule::Weekly, Weekdays{1, 3, 5}}, {2026, 1, 1}));
    }
    [[nodiscard]] CellNumber number() const {
        return *cellNumberOf(year.session.numbers(), year.plan, {0, 0}, wholeYear, year.session.today());
    }

    test::OpenYear year; ///< at Monday, 2 March 2026
    ActionId m_run = ActionId::make();
};

TEST_F(CellNumberTest, SaysUntilWhenARoutineRests) {
    EXPECT_EQ(number().rest, QString{});
    ASSERT_TRUE(year.session.addRest(year.plan, {{2026, 3, 2}, {2026, 3, 8}}));
    EXPECT_TRUE(number().rest.startsWith(QStringLiteral("resting until ")));
    EXPECT_TRUE(number().rest.contains(QLatin1Char{'8'}));
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(number().rest, QString{});
}

TEST_F(CellNumberTest, SaysNothingOfARestThatIsOverOrToCome) {
    ASSERT_TRUE(year.session.addRest(year.plan, {{2026, 2, 23}, {2026, 3, 1}}));
    ASSERT_TRUE(year.session.addRest(year.plan, {{2026, 3, 9}, {2026, 3, 15}}));
    EXPECT_EQ(number().rest, QString{});
}

TEST_F(CellNumberTest, SaysNothingOfARestToATask) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 1}, QStringLiteral("Exam")));
    ASSERT_TRUE(year.session.setKind(year.action({0, 1})->id, ActionKind::Task));
    ASSERT_TRUE(year.session.addRest(year.plan, {{2026, 3, 2}, {2026, 3, 8}}));
    EXPECT_EQ(cellNumberOf(year.session.numbers(), year.plan, {0, 1}, wholeYear, year.session.today())->rest,
              QString{});
}

} // namespace
} // namespace ninefold::ui::cell_number_test
