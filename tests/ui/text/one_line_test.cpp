// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/one_line.h"

#include <gtest/gtest.h>

namespace ninefold::ui::one_line_test {
namespace {

TEST(OneLine, TurnsLineBreaksAndControlCharactersIntoOneSpace) {
    EXPECT_EQ(oneLine(QStringLiteral(" a\r\n\tb\x07 c\u2028d ")), QStringLiteral("a b c d"));
}

TEST(OneLine, KeepsWhatJoinsAnEmoji) {
    const QString family = QStringLiteral("👨‍👩‍👧");
    EXPECT_EQ(oneLine(family), family);
}

TEST(ShortLine, KeepsATextThatFits) {
    EXPECT_EQ(shortLine(QStringLiteral("12345"), 5), QStringLiteral("12345"));
}

TEST(ShortLine, EndsACutTextWithAnEllipsis) {
    EXPECT_EQ(shortLine(QStringLiteral("123456"), 5), QStringLiteral("1234…"));
}

TEST(ShortLine, CutsBetweenCharactersOnly) {
    EXPECT_EQ(shortLine(QStringLiteral("ab👨‍👩‍👧cdef"), 6), QStringLiteral("ab…"));
}

} // namespace
} // namespace ninefold::ui::one_line_test
