// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_sections.h"

#include <gtest/gtest.h>

namespace ninefold::markdown_sections_test {
namespace {

QStringList headings(const QString& text) {
    QStringList found;
    for (const MarkdownSection& section : markdownSections(text))
        found.append(QStringLiteral("%1 %2").arg(section.level).arg(section.heading));
    return found;
}

TEST(MarkdownSections, AreAllOfTheTextInOrder) {
    const QString text = QStringLiteral("before\n# A\none\n\n## B ##\n\n\ntwo\n### C");
    QString together;
    for (const MarkdownSection& section : markdownSections(text))
        together += text.mid(section.start, section.end - section.start);
    EXPECT_EQ(together, text);
    EXPECT_EQ(headings(text), (QStringList{QStringLiteral("0 "), QStringLiteral("1 A"), QStringLiteral("2 B"),
                                           QStringLiteral("3 C")}));
}

TEST(MarkdownSections, OfAnEmptyTextAreOneWithoutAHeading) {
    ASSERT_EQ(markdownSections({}).size(), 1U);
    EXPECT_EQ(markdownSections({}).front().level, 0);
}

TEST(MarkdownSections, TellHeadingsFromWhatOnlyLooksLikeThem) {
    EXPECT_EQ(headings(QStringLiteral("#tag\n####### seven\n    # code\n\\# no\n#\n   # yes")),
              (QStringList{QStringLiteral("0 "), QStringLiteral("1 "), QStringLiteral("1 yes")}));
}

TEST(MarkdownSections, AreNotBegunInsideFences) {
    EXPECT_EQ(headings(QStringLiteral("# A\n```\n# no\n~~~\n# no\n```\n# B\n~~~ sh\n# no\n")),
              (QStringList{QStringLiteral("1 A"), QStringLiteral("1 B")}));
}

TEST(MarkdownSections, AreFoundByPlaceAndByHeading) {
    const QString text = QStringLiteral("## What went well\n\nSleep.\n\n## Next week\n\nRun.\n");
    EXPECT_EQ(sectionAt(text, 0).heading, QStringLiteral("What went well"));
    EXPECT_EQ(sectionAt(text, text.indexOf(QStringLiteral("Sleep"))).heading,
              QStringLiteral("What went well"));
    EXPECT_EQ(sectionAt(text, text.size()).heading, QStringLiteral("Next week"));
    EXPECT_EQ(sectionBody(text, QStringLiteral("Next week")), QStringLiteral("Run."));
    EXPECT_EQ(sectionBody(text, QStringLiteral("Nothing")), QString{});
}

TEST(MarkdownSections, AreNestedBelowAnotherHeading) {
    const QString text = QStringLiteral("# A #\nx\n### B\n###### C\n```\n# no\n```\n");
    EXPECT_EQ(nestedBelow(text, 2), QStringLiteral("### A #\nx\n##### B\n###### C\n```\n# no\n```\n"));
    EXPECT_EQ(nestedBelow(QStringLiteral("### deep"), 2), QStringLiteral("### deep"));
    EXPECT_EQ(nestedBelow(QStringLiteral("none"), 2), QStringLiteral("none"));
}

TEST(MarkdownSections, ThatAreEmptyCanBeLeftOut) {
    EXPECT_EQ(
        withoutEmptySections(QStringLiteral("before\n\n\n# A\n\n## B\n\n\n\n## C\n\ntext\n\n# D\n\n## E\n")),
        QStringLiteral("before\n\n# A\n\n## C\n\ntext"));
    EXPECT_EQ(withoutEmptySections(QStringLiteral("# A\n\n")), QString{});
    EXPECT_EQ(withoutEmptySections({}), QString{});
}

} // namespace
} // namespace ninefold::markdown_sections_test
