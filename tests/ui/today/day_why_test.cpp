// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today/shown_today.h"
#include "ui/models/why_number.h"
#include "ui/today/day_ring.h"

#include <QAbstractButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::day_why_test {
namespace {

class DayWhy : public testing::Test {
protected:
    DayWhy() {
        m_records.addDaily(QStringLiteral("Run"));
        m_today.emplace(m_records);
        QObject::connect(&m_today->screen, &TodayScreen::whyWanted,
                         [this](const WhyNumber& number) { m_asked.push_back(number.period.first); });
    }
    [[nodiscard]] QAbstractButton& button(const char* name) { return *m_today->find<QAbstractButton>(name); }

    test::DayRecords m_records;
    std::optional<test::ShownToday> m_today;
    std::vector<QDate> m_asked; ///< the days whose numbers were asked for
};

TEST_F(DayWhy, IsAskedOfTheRingByMouseAndKey) {
    QTest::mouseClick(&button("dayRing"), Qt::LeftButton);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.back(), QDate(2026, 3, 2));
    button("dayRing").setFocus();
    QTest::keyClick(&button("dayRing"), Qt::Key_Space);
    EXPECT_EQ(m_asked.size(), 2U);
}

TEST_F(DayWhy, IsAskedOfADayOfTheWeekByPressingItAgain) {
    button("weekDay3").click();
    EXPECT_EQ(m_asked.size(), 0U);
    EXPECT_EQ(m_today->screen.title(), QStringLiteral("Wednesday, 4 March"));
    EXPECT_TRUE(button("weekDay3").isChecked());
    button("weekDay3").click();
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.back(), QDate(2026, 3, 4));
    EXPECT_TRUE(button("weekDay3").isChecked());
}

TEST_F(DayWhy, IsNotAskedWhereNoYearContainsTheDay) {
    m_today->screen.goTo({2030, 1, 1});
    m_today->screen.askWhy();
    EXPECT_EQ(m_asked.size(), 0U);
}

} // namespace
} // namespace ninefold::ui::day_why_test
