// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_text.h"

#include "tests/support/printing.h"
#include "ui/paper/page_font.h"

#include <gtest/gtest.h>

namespace ninefold::ui::page_text_test {
namespace {

constexpr QSizeF cell{28, 12}; // in millimetres

FittedText fitted(const QByteArray& text, QSizeF box = cell) {
    TextInk ink{TextInk::Shape::Outlines};
    const QString shown = QString::fromUtf8(text);
    return PageText{pageFont(shown), ink}.fitted(shown, box, {});
}

TEST(PageText, ShortTextsHaveTheLargestSize) {
    const FittedText text = fitted("Run");
    EXPECT_EQ(text.lines, QStringList{QStringLiteral("Run")});
    EXPECT_DOUBLE_EQ(text.size, TextStyle{}.largest);
    EXPECT_FALSE(text.isElided);
}

TEST(PageText, ATextIsSetALittleSmallerRatherThanOnAnotherLine) {
    const FittedText text = fitted("Watch recordings");
    EXPECT_EQ(text.lines.size(), 1);
    EXPECT_LT(text.size, TextStyle{}.largest);
}

TEST(PageText, LinesAreAboutAsLongAsEachOther) {
    EXPECT_EQ(fitted("3 applications every single week").lines,
              (QStringList{QStringLiteral("3 applications"), QStringLiteral("every single week")}));
    EXPECT_EQ(fitted("職務経歴書を毎期更新する").lines.size(), 2);
    EXPECT_GE(fitted("職務経歴書を毎期更新する").lines.last().size(), 5);
}

TEST(PageText, WordsStayWholeAlsoInKorean) {
    EXPECT_EQ(fitted("자기소개서 기본문항 정리하기").lines,
              (QStringList{QStringLiteral("자기소개서"), QStringLiteral("기본문항 정리하기")}));
    const FittedText shrunk = fitted("Donaudampfschifffahrt");
    EXPECT_EQ(shrunk.lines.size(), 1);
}

TEST(PageText, AWordThatWouldGetTooSmallIsBrokenWithHyphens) {
    const FittedText text = fitted("Donaudampfschifffahrtsgesellschaftskapitän");
    EXPECT_GT(text.lines.size(), 1);
    EXPECT_FALSE(text.isElided);
    for (const QString& line : text.lines)
        EXPECT_EQ(line.endsWith(QLatin1Char{'-'}), line != text.lines.last()) << qPrintable(line);
    EXPECT_EQ(text.lines.join(QString{}).remove(QLatin1Char{'-'}),
              QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän"));
}

TEST(PageText, LongTextsShrinkToTheFloorAndThenEndInAMark) {
    const QByteArray sentence{"Write down what went wrong and why. "};
    const FittedText shrunk = fitted(sentence.repeated(2));
    EXPECT_FALSE(shrunk.isElided);
    EXPECT_LT(shrunk.size, TextStyle{}.largest);
    const FittedText cut = fitted(sentence.repeated(20));
    EXPECT_TRUE(cut.isElided);
    EXPECT_DOUBLE_EQ(cut.size, TextStyle{}.smallest);
    EXPECT_TRUE(cut.lines.last().endsWith(QChar{0x2026})) << qPrintable(cut.lines.last());
}

TEST(PageText, NothingFitsIntoNothing) {
    EXPECT_TRUE(fitted("  \n ").lines.isEmpty());
    EXPECT_TRUE(fitted("Run", {2, 1}).isElided);
}

} // namespace
} // namespace ninefold::ui::page_text_test
