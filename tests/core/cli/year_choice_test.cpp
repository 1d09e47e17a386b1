// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/year_choice.h"

#include <gtest/gtest.h>

namespace ninefold::cli::year_choice_test {
namespace {

Planner plannerOf(std::initializer_list<int> years) {
    Change change;
    for (const int year : years)
        change.create(Plan{PlanId::make(), year, QDate{year, 1, 1}, QDate{year, 12, 31}});
    Planner planner;
    EXPECT_TRUE(planner.apply(change));
    return planner;
}

int shown(const Planner& planner, std::optional<int> year, QDate today) {
    const auto plan = planToShow(planner, year, today);
    return plan ? (*plan)->year : 0;
}

TEST(YearChoice, ShowsTheYearThatIsNamed) {
    EXPECT_EQ(shown(plannerOf({2025, 2026}), 2025, QDate{2026, 5, 1}), 2025);
}

TEST(YearChoice, ShowsThePlanOfToday) {
    EXPECT_EQ(shown(plannerOf({2025, 2026, 2027}), {}, QDate{2026, 5, 1}), 2026);
}

TEST(YearChoice, ShowsTheLastPlanBeforeTodayElseTheFirst) {
    EXPECT_EQ(shown(plannerOf({2024, 2025, 2030}), {}, QDate{2027, 5, 1}), 2025);
    EXPECT_EQ(shown(plannerOf({2030, 2031}), {}, QDate{2027, 5, 1}), 2030);
}

TEST(YearChoice, NamesTheYearThatThereIsNoPlanOf) {
    const auto named = planToShow(plannerOf({2025}), 2026, QDate{2025, 5, 1});
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error(), (Error{ErrorCode::NoSuchYear, {}, {QStringLiteral("2026")}, {}}));
    const auto none = planToShow(Planner{}, {}, QDate{2027, 5, 1});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().args, QStringList{QStringLiteral("2027")});
}

TEST(YearChoice, FillsThePlanThatTodayLiesIn) {
    Change change;
    change.create(Plan{PlanId::make(), 2026, QDate{2026, 4, 1}, QDate{2027, 3, 31}});
    Planner planner;
    ASSERT_TRUE(planner.apply(change));
    EXPECT_EQ(yearToFill(planner, {}, QDate{2027, 2, 1}), 2026);
    EXPECT_EQ(yearToFill(planner, {}, QDate{2027, 5, 1}), 2027);
    EXPECT_EQ(yearToFill(planner, 2030, QDate{2027, 2, 1}), 2030);
}

} // namespace
} // namespace ninefold::cli::year_choice_test
