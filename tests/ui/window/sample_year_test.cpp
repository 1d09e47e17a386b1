// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_year.h"

#include "core/model/planner.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

class SampleYear : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        const auto records = sampleYear(QString::fromLatin1(GetParam()), QDate{2026, 11, 21});
        ASSERT_TRUE(records);
        Change change;
        for (const Record& record : *records)
            change.create(record);
        ASSERT_TRUE(m_planner.apply(change));
    }

    Planner m_planner;
};

TEST_P(SampleYear, FillsEveryCell) {
    const Plan* plan = m_planner.planOfYear(2026);
    ASSERT_NE(plan, nullptr);
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        EXPECT_FALSE(m_planner.textShown(plan->id, place, plan->from).isEmpty())
            << place.block << "." << place.cell;
    EXPECT_FALSE(plan->why.isEmpty());
}

TEST_P(SampleYear, HasEveryKindAndSomethingDone) {
    std::array<int, 4> kinds{};
    int done = 0;
    int notes = 0;
    for (const Action* action : m_planner.actionsOf(m_planner.planOfYear(2026)->id)) {
        ++kinds[static_cast<std::size_t>(action->kind)];
        done += action->doneOn ? 1 : 0;
        notes += action->notes.isEmpty() ? 0 : 1;
        EXPECT_EQ(action->kind == ActionKind::Routine, !m_planner.scheduleOf(action->id).empty());
    }
    for (const int count : kinds)
        EXPECT_GE(count, 8);
    EXPECT_GE(done, 5);
    EXPECT_GE(notes, 3);
}

TEST_P(SampleYear, HasTheReviewsOfPeriodsThatAreOverAndWhatTheyPromised) {
    const PlanId plan = m_planner.planOfYear(2026)->id;
    const auto reviews = m_planner.reviewsOf(plan);
    ASSERT_EQ(reviews.size(), 2U);
    EXPECT_EQ(reviews.back()->to, QDate(2026, 9, 30));
    EXPECT_EQ(m_planner.answersOf(reviews.back()->id).size(), m_planner.factors().size());
    int judged = 0;
    for (const Commitment* commitment : m_planner.commitmentsOf(plan))
        judged += commitment->verdict ? 1 : 0;
    EXPECT_EQ(judged, 2);
    EXPECT_EQ(m_planner.commitmentsOf(plan).size(), 5U);
}

TEST(SampleYearInItsSpring, HasNoReviewYet) {
    const auto records = sampleYear(QStringLiteral("en"), QDate{2026, 5, 1});
    ASSERT_TRUE(records);
    for (const Record& record : *records)
        EXPECT_FALSE(std::holds_alternative<Review>(record) || std::holds_alternative<Commitment>(record) ||
                     std::holds_alternative<FactorAnswer>(record));
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, SampleYear, testing::Values("en", "ko", "ja"),
                         [](const auto& language) { return std::string{language.param}; });

} // namespace
} // namespace ninefold::ui
