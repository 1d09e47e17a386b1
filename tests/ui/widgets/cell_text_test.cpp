// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_text.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace ninefold::ui::cell_text_test {
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

TEST_F(CellTextTest, BreaksJapaneseBetweenPhrases) {
    EXPECT_EQ(broken("昼食後の30分", widthOf("昼食後の"), 3),
              (Lines{QStringLiteral("昼食後の"), QStringLiteral("30分")}));
    EXPECT_EQ(broken("毎日ストレッチ", widthOf("ストレッチ"), 3),
              (Lines{QStringLiteral("毎日"), QStringLiteral("ストレッチ")}));
    EXPECT_EQ(broken("企業20社を調べる、らーめんを食べる", widthOf("らーめんを食べる"), 6),
              (Lines{QStringLiteral("企業20社を"), QStringLiteral("調べる、"),
                     QStringLiteral("らーめんを食べる")}));
}

TEST_F(CellTextTest, BreaksJapaneseInsideAPhraseRatherThanLeavingSomethingOut) {
    broken("週1回コードを読む", widthOf("週1回コード"), 3);
    EXPECT_FALSE(cell.isElided());
}

TEST_F(CellTextTest, MakesTheLinesOfATextAboutAsLongAsEachOther) {
    EXPECT_EQ(broken("코드 읽기 주 1회", widthOf("코드 읽기 주"), 3),
              (Lines{QStringLiteral("코드 읽기"), QStringLiteral("주 1회")}));
}

TEST_F(CellTextTest, MakesAWordNarrowerBeforeItIsBroken) {
    font.setBold(true);
    const QString word = QStringLiteral("Applications");
    const double whole = QFontMetricsF{font}.horizontalAdvance(word);
    for (int share = 80; share <= 100; ++share)
        EXPECT_EQ(broken("Applications", whole * share / 100, 3), Lines{word}) << share;
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

TEST_F(CellTextTest, ShowsEmojiOfSeveralPartsAsOneAndInColour) {
    // Nothing of them is ink of the text, as a digit beside an empty box would be.
    const QColor ink{255, 0, 255};
    for (const char* text : {"1️⃣", "#⃣", "❤️", "🏃‍♀️"}) {
        const QSizeF box{60, heightOf(1)};
        cell.layOut(QString::fromUtf8(text), font, box);
        QImage image{box.toSize(), QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        cell.draw(painter, {{}, box}, ink);
        painter.end();
        int inked = 0;
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor seen = image.pixelColor(x, y);
                inked += seen.red() - seen.green() > 100 && seen.blue() - seen.green() > 100 ? 1 : 0;
                coloured += seen != Qt::white ? 1 : 0;
            }
        }
        EXPECT_GT(coloured, 40) << text;
        EXPECT_EQ(inked, 0) << text;
        EXPECT_EQ(cell.lines(), Lines{QString::fromUtf8(text)});
    }
}

TEST_F(CellTextTest, IsStruckOutFromItsFirstLetterToItsLast) {
    font.setStrikeOut(true);
    const QSizeF box{200, heightOf(1)};
    cell.layOut(QStringLiteral("Run"), font, box);
    QImage image{box.toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    cell.draw(painter, {{}, box}, Qt::black);
    painter.end();
    const int before = static_cast<int>((box.width() - widthOf("Run")) / 2) - 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < before; ++x) {
            ASSERT_EQ(image.pixelColor(x, y), Qt::white) << x << ' ' << y;
            ASSERT_EQ(image.pixelColor(image.width() - 1 - x, y), Qt::white) << x << ' ' << y;
        }
    }
}

TEST_F(CellTextTest, TakesATextOfAMegabyteInItsStride) {
    const QByteArray endless(1024 * 1024, 'x');
    EXPECT_EQ(broken(endless.constData(), 80, 2).size(), 2U);
    EXPECT_TRUE(cell.isElided());
}

} // namespace
} // namespace ninefold::ui::cell_text_test
