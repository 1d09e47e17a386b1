// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/burn_up.h"

#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::burn_up_test {
namespace {

class BurnUpTest : public testing::Test {
protected:
    [[nodiscard]] std::optional<BurnUp> seenOn(QDate day) const {
        return burnUpOf(m_year.planner(), m_year.action(m_books), day);
    }

    test::YearOfRecords m_year;
    ActionId m_books = m_year.addMeasured(365); // one a day
};

TEST_F(BurnUpTest, GrowsBesideItsPlanUpToToday) {
    m_year.done(m_books, {2026, 1, 3}, Decimal{5});
    m_year.done(m_books, {2026, 1, 3}, Decimal{2});
    m_year.done(m_books, {2026, 1, 8}, Decimal{1}); // still to come
    const auto burnUp = seenOn({2026, 1, 5});
    ASSERT_TRUE(burnUp);
    EXPECT_EQ(burnUp->target, 365);
    ASSERT_EQ(burnUp->days.size(), 5U);
    EXPECT_EQ(burnUp->days[1].logged, 0);
    EXPECT_EQ(burnUp->days[2].logged, 7);
    EXPECT_EQ(burnUp->days[4].planned, 5);
    EXPECT_EQ(burnUp->surplus, 3); // four days are over
}

TEST_F(BurnUpTest, EndsWithTheActionAndKeepsItsRate) {
    Action ended = m_year.action(m_books);
    ended.endedOn = QDate{2026, 1, 11};
    m_year.put(ended);
    const auto burnUp = seenOn({2026, 2, 1});
    ASSERT_EQ(burnUp->days.size(), 10U);
    EXPECT_EQ(burnUp->days.back().planned, 10);
    EXPECT_EQ(burnUp->surplus, -10);
}

TEST_F(BurnUpTest, IsNothingBeforeTheActionBeginsOrWithoutATarget) {
    EXPECT_FALSE(seenOn({2025, 12, 31}));
    Action without = m_year.action(m_books);
    without.target.reset();
    m_year.put(without);
    EXPECT_FALSE(seenOn({2026, 2, 1}));
}

} // namespace
} // namespace ninefold::burn_up_test
