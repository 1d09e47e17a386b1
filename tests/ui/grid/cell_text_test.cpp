// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_text.h"

#include <QFontMetricsF>
#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

class CellTextTest : public testing::Test {
protected:
    [[nodiscard]] double widthOf(const char* text) const {
        return QFontMetricsF{font}.horizontalAdvance(QString::fromUtf8(text)) + 1;
    }
    [[nodiscard]] double heightOf(int lines) const { return QFontMetricsF{font}.height() * lines; }
    std::vector<QString> broken(const char* text, double width, int lines) {
        cell.layOut(QString::fromUtf8(text), font, {width, heightOf(lines)});
        return cell.lines();
    }
    using Lines = std::vector<QString>;

    QFont font;
    CellText cell;
};

TEST_F(CellTextTest, BreaksBetweenWords) {
    EXPECT_EQ(broken("one problem each morning", widthOf("each morning"), 3),
              (Lines{QStringLiteral("one problem"), QStringLiteral("each morning")}));
    EXPECT_FALSE(cell.isElided());
}

TEST_F(CellTextTest, KeepsKoreanWordsWhole) {
    EXPECT_EQ(broken("메인테이너와 대화", widthOf("메인테이너와 대"), 3),
              (Lines{QStringLiteral("메인테이너와"), QStringLiteral("대화")}));
}

TEST_F(CellTextTest, BreaksAWordThatIsWiderThanTheBoxWithHyphens) {
    const double width = widthOf("Donaudampfsch");
    const auto lines = broken("Donaudampfschifffahrtsgesellschaft", width, 9);
    ASSERT_GT(lines.size(), 1U);
    QString whole;
    for (const QString& line : lines) {
        EXPECT_EQ(line.endsWith(QLatin1Char{'-'}), line != lines.back()) << line.toStdString();
        EXPECT_LE(QFontMetricsF{font}.horizontalAdvance(line), width);
        whole += line;
    }
    whole.remove(QLatin1Char{'-'});
    EXPECT_EQ(whole, QStringLiteral("Donaudampfschifffahrtsgesellschaft"));
}

TEST_F(CellTextTest, BreaksWithoutAHyphenWhereAScriptHasNoneAndBesideAMark) {
    for (const char* text :
         {"메인테이너와대화하기메인테이너", "毎朝英単語毎朝英単語毎朝", "1234567890123456789012"}) {
        const auto lines = broken(text, widthOf("Donau"), 9);
        EXPECT_GT(lines.size(), 1U) << text;
        for (const QString& line : lines)
            EXPECT_FALSE(line.contains(QLatin1Char{'-'})) << text;
    }
}

TEST_F(CellTextTest, KeepsTheWritersLineBreaks) {
    EXPECT_EQ(broken("one\ntwo\n\nthree", 500, 9),
              (Lines{QStringLiteral("one"), QStringLiteral("two"), QString{}, QStringLiteral("three")}));
}

TEST_F(CellTextTest, EndsInAnEllipsisWhenThereIsNoRoom) {
    const auto lines = broken("one two three four five six seven", widthOf("one two"), 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], QStringLiteral("one two"));
    EXPECT_TRUE(lines[1].endsWith(QChar{0x2026})) << lines[1].toStdString();
    EXPECT_TRUE(cell.isElided());
}

TEST_F(CellTextTest, SaysThatLinesAreLeftOutEvenWhenTheLastOneFits) {
    const auto lines = broken("one\ntwo\nthree", 500, 2);
    EXPECT_EQ(lines, (Lines{QStringLiteral("one"), QStringLiteral("two…")}));
}

TEST_F(CellTextTest, TakesATextOfAMegabyteInItsStride) {
    const QByteArray endless(1024 * 1024, 'x');
    EXPECT_EQ(broken(endless.constData(), 80, 2).size(), 2U);
    EXPECT_TRUE(cell.isElided());
}

} // namespace
} // namespace ninefold::ui
