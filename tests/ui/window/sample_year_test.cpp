// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_year.h"

#include "core/exchange/markdown_sections.h"
#include "core/model/planner.h"
#include "ui/text/language.h"
#include "ui/text/review_templates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ninefold::ui::sample_year_test {
namespace {

QStringList headingsIn(const QString& text) {
    QStringList headings;
    for (const MarkdownSection& section : markdownSections(text)) {
        if (section.level > 0)
            headings.append(section.heading);
    }
    return headings;
}

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
    std::vector<const Review*> quarterly = m_planner.reviewsOf(plan);
    std::erase_if(quarterly, [](const Review* review) { return review->kind != ReviewKind::Period; });
    ASSERT_EQ(quarterly.size(), 2U);
    EXPECT_EQ(quarterly.back()->to, QDate(2026, 9, 30));
    EXPECT_EQ(m_planner.answersOf(quarterly.back()->id).size(), m_planner.factors().size());
    int judged = 0;
    int promisedInReviews = 0;
    for (const Commitment* commitment : m_planner.commitmentsOf(plan)) {
        judged += commitment->verdict ? 1 : 0;
        promisedInReviews += commitment->review ? 1 : 0;
    }
    EXPECT_EQ(judged, 2);
    EXPECT_EQ(promisedInReviews, 5);
}

TEST_P(SampleYear, HasMonthsWrittenBelowTheHeadingsOfTheTemplate) {
    Language language;
    language.use(QString::fromLatin1(GetParam()));
    const QStringList headings = headingsIn(reviewTemplate(ReviewKind::Month, {}));
    int months = 0;
    for (const Review* review : m_planner.reviewsOf(m_planner.planOfYear(2026)->id)) {
        if (review->kind != ReviewKind::Month)
            continue;
        ++months;
        EXPECT_EQ(headingsIn(review->text), headings);
    }
    EXPECT_EQ(months, 2);
}

TEST_P(SampleYear, HasPromisesOfEveryOriginAndChapters) {
    const PlanId plan = m_planner.planOfYear(2026)->id;
    std::set<CommitmentOrigin> origins;
    for (const Commitment* commitment : m_planner.commitmentsOf(plan))
        origins.insert(commitment->origin);
    EXPECT_EQ(origins.size(), 4U);
    const auto chapters = m_planner.periodsOf(plan);
    EXPECT_EQ(std::ranges::count(chapters, PeriodKind::Chapter, &Period::kind), 2);
}

TEST(SampleYearInItsSpring, HasNoReviewYet) {
    const auto records = sampleYear(QStringLiteral("en"), QDate{2026, 5, 1});
    ASSERT_TRUE(records);
    int promised = 0;
    for (const Record& record : *records) {
        EXPECT_FALSE(std::holds_alternative<Review>(record) || std::holds_alternative<FactorAnswer>(record));
        promised += std::holds_alternative<Commitment>(record) ? 1 : 0;
    }
    EXPECT_EQ(promised, 1) << "the year's wish";
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, SampleYear, testing::Values("en", "ko", "ja"),
                         [](const auto& language) { return std::string{language.param}; });

} // namespace
} // namespace ninefold::ui::sample_year_test
