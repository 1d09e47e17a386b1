// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_pages.h"

#include "core/exchange/markdown_sections.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

namespace ninefold::ui::review_pages_test {
namespace {

class ReviewPages : public testing::Test {
protected:
    Review add(ReviewKind kind, QDate from, QDate to, const QString& text) {
        Review review{ReviewId::make(), m_year.plan().id, kind, from, to};
        review.text = text;
        m_year.put(review);
        return review;
    }

    test::YearOfRecords m_year;
};

TEST_F(ReviewPages, AreCalledAfterTheirDays) {
    EXPECT_EQ(reviewTitle(ReviewKind::Week, {{2026, 8, 17}, {2026, 8, 23}}),
              QStringLiteral("Week 34 of 2026"));
    EXPECT_EQ(reviewTitle(ReviewKind::Week, {{2026, 12, 28}, {2027, 1, 3}}),
              QStringLiteral("Week 53 of 2026"));
    EXPECT_EQ(reviewTitle(ReviewKind::Month, {{2026, 8, 1}, {2026, 8, 31}}), QStringLiteral("August 2026"));
    EXPECT_EQ(reviewTitle(ReviewKind::Free, {{2026, 8, 3}, {2026, 8, 3}}),
              QStringLiteral("Page of 3 August 2026"));
    Review named{ReviewId::make(), m_year.plan().id, ReviewKind::Month, {2026, 8, 1}, {2026, 8, 31}};
    named.title = QStringLiteral("The hot month");
    EXPECT_EQ(reviewTitle(named), QStringLiteral("The hot month"));
}

TEST_F(ReviewPages, OfAMonthAreItsTextBelowItsTitle) {
    const Review month =
        add(ReviewKind::Month, {2026, 8, 1}, {2026, 8, 31}, QStringLiteral("## What went well\n\nSleep."));
    EXPECT_EQ(reviewPage(m_year.planner(), month),
              QStringLiteral("# August 2026\n\n*1 August – 31 August 2026*\n\n"
                             "## What went well\n\nSleep.\n"));
}

TEST_F(ReviewPages, OfAQuarterSayWhatWasFoundAndPromised) {
    Review quarter = add(ReviewKind::Period, {2026, 1, 1}, {2026, 3, 31}, {});
    quarter.grade = Decimal::fromText(QStringLiteral("0.7"));
    quarter.closing = QStringLiteral("Slow is smooth");
    m_year.put(quarter);
    FactorAnswer answer{FactorAnswerId::make(), quarter.id, {}, QStringLiteral("English")};
    answer.isDispensable = Answer::No;
    answer.isLacking = Answer::Yes;
    answer.remedy = QStringLiteral("Talk daily");
    m_year.put(answer);
    Commitment next{CommitmentId::make(), m_year.plan().id, CommitmentOrigin::NextAction, QDate{2026, 4, 1},
                    QDate{2026, 6, 30}};
    next.text = QStringLiteral("Mock interview");
    next.expected = QStringLiteral("two offers");
    next.review = quarter.id;
    m_year.put(next);
    const QString page = reviewPage(m_year.planner(), quarter);
    EXPECT_TRUE(page.contains(QStringLiteral("> Slow is smooth\n")));
    EXPECT_TRUE(page.contains(QStringLiteral("- My grade: 0.7")));
    EXPECT_TRUE(page.contains(QStringLiteral("- **English** — urgent weakness: Talk daily")));
    EXPECT_TRUE(page.contains(QStringLiteral("- **Mock interview** · expected: two offers")));
}

TEST_F(ReviewPages, OfAYearHoldEveryReviewByItsDateAndTheNumbers) {
    add(ReviewKind::Month, {2026, 8, 1}, {2026, 8, 31},
        QStringLiteral("# Big\n\n## Small\n\ntext\n\n## Empty\n"));
    add(ReviewKind::Week, {2026, 1, 5}, {2026, 1, 11}, QStringLiteral("## What went well\n\nSnow."));
    Commitment wish{CommitmentId::make(), m_year.plan().id, CommitmentOrigin::YearWish, QDate{2026, 1, 1},
                    QDate{2026, 12, 31}};
    wish.text = QStringLiteral("A job");
    wish.verdict = Verdict::Kept;
    m_year.put(wish);
    const ActionId run = m_year.addWeekly({1});
    m_year.done(run, QDate{2026, 1, 5});
    const QString page = yearPage(Numbers{m_year.planner()}, m_year.plan(), QDate{2026, 1, 10});
    QStringList headings;
    for (const MarkdownSection& section : markdownSections(page))
        headings.append(QStringLiteral("%1 %2").arg(section.level).arg(section.heading));
    EXPECT_EQ(headings, (QStringList{QStringLiteral("1 2026"), QStringLiteral("2 Week 2 of 2026"),
                                     QStringLiteral("3 What went well"), QStringLiteral("2 August 2026"),
                                     QStringLiteral("3 Big"), QStringLiteral("4 Small"),
                                     QStringLiteral("2 What I promised"), QStringLiteral("2 The numbers")}));
    EXPECT_TRUE(
        page.contains(QStringLiteral("- **A job** · *Year wish, 1 January – 31 December 2026* · kept")));
    EXPECT_TRUE(page.contains(QStringLiteral("  - Action — 100%"))) << page.toStdString();
}

} // namespace
} // namespace ninefold::ui::review_pages_test
