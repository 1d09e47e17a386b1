// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/schedule_text.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace ninefold::ui::schedule_text_test {
namespace {

class ScheduleTextTest : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void TearDown() override { QLocale::setDefault(m_before); }

    static QString weekly(Weekdays days) { return scheduleText(ScheduleRule::Weekly, days, 0, {}); }

private:
    QLocale m_before;
};

TEST_F(ScheduleTextTest, NamesRunsOfWeekdaysByTheirEnds) {
    EXPECT_EQ(weekly({1, 2, 3, 4, 5, 6, 7}), QStringLiteral("every day"));
    EXPECT_EQ(weekly({1, 2, 3, 4, 5}), QStringLiteral("Mon–Fri"));
    EXPECT_EQ(weekly({2, 3, 4}), QStringLiteral("Tue–Thu"));
    EXPECT_EQ(weekly({6, 7}), QStringLiteral("Sat, Sun"));
    EXPECT_EQ(weekly({1, 3, 5}), QStringLiteral("Mon, Wed, Fri"));
    EXPECT_EQ(weekly({7}), QStringLiteral("every Sunday"));
}

TEST_F(ScheduleTextTest, WritesAUnitAsItsLanguageDoes) {
    EXPECT_EQ(amountText(Decimal{5}, QStringLiteral("km")), QStringLiteral("5 km"));
    EXPECT_EQ(amountText(Decimal{12}, QStringLiteral("권")), QStringLiteral("12권"));
    EXPECT_EQ(amountText(Decimal::fromMillionths(250'000), {}), QStringLiteral("0.25"));
}

TEST_F(ScheduleTextTest, NamesADayWithoutItsYear) {
    EXPECT_EQ(dayText(QDate{2026, 6, 30}), QStringLiteral("30 June"));
}

} // namespace
} // namespace ninefold::ui::schedule_text_test
