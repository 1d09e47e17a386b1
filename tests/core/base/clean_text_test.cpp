// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

#include <gtest/gtest.h>

namespace ninefold::clean_text_test {
namespace {

QString units(std::initializer_list<char16_t> list) {
    return QString::fromUtf16(list.begin(), static_cast<qsizetype>(list.size()));
}

TEST(CleanText, KeepsEveryProperTextToTheByte) {
    const QString text = QStringLiteral("한글 日本語 👍🏽 e\u0301 \t\n\u200b ﬁ");
    EXPECT_EQ(cleanText(text), text);
    EXPECT_EQ(cleanText(QString{}), QString{});
}

TEST(CleanText, ReplacesNulAndLoneSurrogates) {
    EXPECT_EQ(cleanText(units({u'a', 0, u'b'})), units({u'a', 0xFFFD, u'b'}));
    EXPECT_EQ(cleanText(units({0xD800, u'b'})), units({0xFFFD, u'b'}));
    EXPECT_EQ(cleanText(units({u'a', 0xDC00})), units({u'a', 0xFFFD}));
    EXPECT_EQ(cleanText(units({u'a', 0xD83D})), units({u'a', 0xFFFD}));
    EXPECT_EQ(cleanText(units({0xDC00, 0xD800})), units({0xFFFD, 0xFFFD}));
}

TEST(CleanText, KeepsThePairAfterALoneSurrogate) {
    EXPECT_EQ(cleanText(units({0xD83D, 0xD83D, 0xDC4D})), units({0xFFFD, 0xD83D, 0xDC4D}));
}

TEST(LongestText, IsCountedInBytesOfUtf8) {
    EXPECT_TRUE(fitsOneText(QString(longestText, QLatin1Char('a'))));
    EXPECT_FALSE(fitsOneText(QString(longestText + 1, QLatin1Char('a'))));
    EXPECT_FALSE(fitsOneText(QString(longestText / 3 + 1, QChar(0xAC00))));
}

} // namespace
} // namespace ninefold::clean_text_test
