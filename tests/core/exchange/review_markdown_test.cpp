// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_markdown.h"

#include <gtest/gtest.h>

namespace ninefold::review_markdown_test {
namespace {

const ReviewHeading august{QStringLiteral("August *2026*"), QStringLiteral("1 August 2026 – 31 August 2026")};

TEST(ReviewMarkdown, HasTheTitleTheDaysAndTheTextAsItIs) {
    EXPECT_EQ(writeReviewMarkdown(august, QStringLiteral("## What went well\n\n**Sleep.**")),
              QStringLiteral("# August \\*2026\\*\n\n*1 August 2026 – 31 August 2026*\n\n"
                             "## What went well\n\n**Sleep.**\n"));
}

TEST(ReviewMarkdown, IsReadBackToTheCharacter) {
    for (const char* text : {"", "\n", "one", "one\n", "\n\none\n\n", "# August *2026*\n\ntext",
                             "---\nnot: front matter\n---\n", "오늘\u00a0은 좋았다 🎉\n"}) {
        const QString written = QString::fromUtf8(text);
        EXPECT_EQ(readReviewMarkdown(writeReviewMarkdown(august, written), august), written) << text;
    }
}

TEST(ReviewMarkdown, OfAnotherProgramLosesItsFrontMatterAndItsLineEnds) {
    EXPECT_EQ(readReviewMarkdown(QStringLiteral("---\r\ntitle: August\r\ntags:\r\n  - review\r\n---\r\n\r\n"
                                                "# August\r\n\r\nText\r\n"),
                                 august),
              QStringLiteral("# August\n\nText"));
}

TEST(ReviewMarkdown, KeepsARuleThatIsNoFrontMatter) {
    EXPECT_EQ(readReviewMarkdown(QStringLiteral("---\nA line. And another\n---\n"), august),
              QStringLiteral("---\nA line. And another\n---"));
}

} // namespace
} // namespace ninefold::review_markdown_test
