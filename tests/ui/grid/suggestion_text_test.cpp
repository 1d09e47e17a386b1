// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/suggestion_text.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace ninefold::ui::suggestion_text_test {
namespace {

class SuggestionTextTest : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void TearDown() override { QLocale::setDefault(m_before); }

    static QString routine(ScheduleProposal schedule, const char* unit = "") {
        KindSuggestion suggestion{ActionKind::Routine, QDate{2026, 3, 2}};
        suggestion.schedule = schedule;
        suggestion.unit = QString::fromUtf8(unit);
        return suggestionText(suggestion);
    }

private:
    QLocale m_before;
};

TEST_F(SuggestionTextTest, SaysHowOften) {
    using enum ScheduleRule;
    EXPECT_EQ(routine({Weekly, {1, 2, 3, 4, 5, 6, 7}}), QStringLiteral("routine, every day"));
    EXPECT_EQ(routine({Weekly, {1, 2, 3, 4, 5}}), QStringLiteral("routine, Mon–Fri"));
    EXPECT_EQ(routine({Weekly, {7}}), QStringLiteral("routine, every Sunday"));
    EXPECT_EQ(routine({Weekly, {1, 3, 5}}), QStringLiteral("routine, Mon, Wed, Fri"));
    EXPECT_TRUE(routine({Quota, {}, 3}).contains(QStringLiteral("a week")));
    EXPECT_TRUE(routine({Every, {}, 14, QDate{2026, 3, 15}}).contains(QStringLiteral("2 week")));
    EXPECT_TRUE(routine({Every, {}, 10, QDate{2026, 3, 11}}).contains(QStringLiteral("10 day")));
    EXPECT_TRUE(routine({Months, {}, 1, QDate{2026, 3, 15}}).endsWith(QStringLiteral("on day 15")));
    EXPECT_TRUE(routine({Months, {}, 3, QDate{2026, 3, 31}}).endsWith(QStringLiteral("at the month's end")));
}

TEST_F(SuggestionTextTest, SaysHowMuchWhenAndUntilWhen) {
    EXPECT_EQ(routine({ScheduleRule::Weekly, {7}, 0, {}, Decimal{30}}, "분"),
              QStringLiteral("routine, every Sunday, 30분"));
    KindSuggestion books{ActionKind::Measured, QDate{2026, 3, 2}};
    books.target = Decimal{1200};
    books.unit = QStringLiteral("pages");
    books.due = QDate{2026, 6, 30};
    EXPECT_EQ(suggestionText(books), QStringLiteral("measured, 1,200 pages, by 6/30/26"));
    KindSuggestion morning{ActionKind::Routine, QDate{2026, 3, 2}};
    morning.schedule = ScheduleProposal{ScheduleRule::Weekly, {7}};
    morning.when = QStringLiteral("morning");
    EXPECT_EQ(suggestionText(morning), QStringLiteral("routine, every Sunday, morning"));
}

} // namespace
} // namespace ninefold::ui::suggestion_text_test
