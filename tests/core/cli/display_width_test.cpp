// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/display_width.h"

#include <gtest/gtest.h>

namespace ninefold::cli::display_width_test {
namespace {

TEST(DisplayWidth, CountsColumnsOfATerminal) {
    EXPECT_EQ(displayWidth(QString{}), 0);
    EXPECT_EQ(displayWidth(QStringLiteral("abc")), 3);
    EXPECT_EQ(displayWidth(QStringLiteral("건강")), 4);
    EXPECT_EQ(displayWidth(QStringLiteral("マンダラ")), 8);
    EXPECT_EQ(displayWidth(QStringLiteral("ﾏﾝﾀﾞﾗ")), 5);
    EXPECT_EQ(displayWidth(QStringLiteral("한 a")), 4);
}

TEST(DisplayWidth, GivesMarksTheColumnOfTheirCharacter) {
    EXPECT_EQ(displayWidth(QStringLiteral("e\u0301")), 1);
    EXPECT_EQ(displayWidth(QStringLiteral("\u1112\u1161\u11ab")), 2);
}

TEST(DisplayWidth, GivesAnEmojiTwoColumnsHoweverItIsMade) {
    EXPECT_EQ(displayWidth(QStringLiteral("🏃")), 2);
    EXPECT_EQ(displayWidth(QStringLiteral("👨‍👩‍👧")), 2);
    EXPECT_EQ(displayWidth(QStringLiteral("❤️")), 2);
    EXPECT_EQ(displayWidth(QStringLiteral("🇰🇷")), 2);
}

TEST(Wrapped, BreaksBetweenWords) {
    EXPECT_EQ(wrapped(QStringLiteral("one two three"), 8),
              (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
}

TEST(Wrapped, BreaksAWordThatIsWiderThanALine) {
    EXPECT_EQ(wrapped(QStringLiteral("일이삼사오"), 5),
              (QStringList{QStringLiteral("일이"), QStringLiteral("삼사"), QStringLiteral("오")}));
}

TEST(Wrapped, KeepsTheTextsOwnLines) {
    EXPECT_EQ(wrapped(QStringLiteral("a\nb"), 10), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_TRUE(wrapped(QString{}, 10).isEmpty());
}

TEST(Padded, FillsUpToTheColumn) {
    EXPECT_EQ(padded(QStringLiteral("건강"), 6), QStringLiteral("건강  "));
    EXPECT_EQ(padded(QStringLiteral("long"), 2), QStringLiteral("long"));
}

} // namespace
} // namespace ninefold::cli::display_width_test
