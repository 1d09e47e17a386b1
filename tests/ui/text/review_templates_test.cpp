// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_templates.h"

#include "core/exchange/markdown_sections.h"

#include <gtest/gtest.h>

namespace ninefold::ui::review_templates_test {
namespace {

ReviewDraft draft() {
    ReviewDraft draft{62, 7, 8};
    draft.routines.push_back(
        {ActionId::make(), QStringLiteral("Run *far*"), {Rational{18}, Rational{22}}, 82});
    draft.tasks.push_back({ActionId::make(), QStringLiteral("Exam"), QDate{2026, 8, 12}});
    draft.amounts.push_back(
        {ActionId::make(), QStringLiteral("Read"), Decimal{120}, QStringLiteral("pages")});
    draft.notes.push_back({QDate{2026, 8, 3}, QStringLiteral("Rain")});
    return draft;
}

QStringList headings(ReviewKind kind) {
    QStringList found;
    for (const MarkdownSection& section : markdownSections(reviewTemplate(kind, {})))
        found.append(section.heading);
    return found;
}

TEST(ReviewTemplates, OfAWeekAskForThreeLines) {
    EXPECT_EQ(headings(ReviewKind::Week),
              (QStringList{QStringLiteral("What went well"), QStringLiteral("What fell short"),
                           QStringLiteral("Next week")}));
}

TEST(ReviewTemplates, OfAMonthBeginWithWhatWentWell) {
    const QStringList month = headings(ReviewKind::Month);
    EXPECT_EQ(month.size(), 9);
    EXPECT_EQ(month.front(), QStringLiteral("What went well"));
    EXPECT_EQ(month.back(), QStringLiteral("Closing line"));
}

TEST(ReviewTemplates, OfABlankPageAreEmpty) {
    EXPECT_EQ(reviewTemplate(ReviewKind::Free, draft()), QString{});
}

TEST(ReviewTemplates, DraftWhatWasDoneAndItsResults) {
    const QString text = reviewTemplate(ReviewKind::Month, draft());
    EXPECT_EQ(sectionBody(text, QStringLiteral("What I did")),
              QStringLiteral("- Run \\*far\\* — 18 of 22, 82%\n- 3 August: Rain"));
    EXPECT_EQ(sectionBody(text, QStringLiteral("Results")),
              QStringLiteral("- The whole grid — 62% · 7 of 8 action(s)\n- Exam — done on 12 August\n"
                             "- Read — 120 pages"));
}

TEST(ReviewTemplates, SayWhatIsNoWholeNumberWithOnePlace) {
    ReviewDraft uneven;
    uneven.routines.push_back(
        {ActionId::make(), QStringLiteral("Read"), {Rational{624} / 73, Rational{31}}, 28});
    EXPECT_EQ(didText(uneven), QStringLiteral("- Read — 8.5 of 31, 28%"));
    uneven.routines.front().score = {Rational{3}, Rational{302, 100}};
    uneven.routines.front().percent = 99;
    EXPECT_EQ(didText(uneven), QStringLiteral("- Read — 3 of 3.02, 99%")) << "not 3 of 3.0";
}

TEST(ReviewTemplates, FillOnlyWhatIsStillEmpty) {
    const QString empty = reviewTemplate(ReviewKind::Month, {});
    EXPECT_EQ(withDrafts(empty, draft()), reviewTemplate(ReviewKind::Month, draft()));
    QString mine = empty;
    mine.replace(QStringLiteral("## What I did\n\n"), QStringLiteral("## What I did\n\nMy own words"));
    const QString filled = withDrafts(mine, draft());
    EXPECT_EQ(sectionBody(filled, QStringLiteral("What I did")), QStringLiteral("My own words"));
    EXPECT_TRUE(sectionBody(filled, QStringLiteral("Results")).contains(QStringLiteral("Exam")));
    EXPECT_EQ(withDrafts(filled, draft()), filled);
}

TEST(ReviewTemplates, FillASectionAtTheVeryEnd) {
    EXPECT_EQ(withDrafts(QStringLiteral("## Results"), draft()).left(18),
              QStringLiteral("## Results\n\n- The "));
    EXPECT_EQ(withDrafts(QStringLiteral("no headings"), draft()), QStringLiteral("no headings"));
}

} // namespace
} // namespace ninefold::ui::review_templates_test
