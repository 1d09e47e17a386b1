// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/folded_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::folded_text_test {

namespace {

struct Folding {
    QString written;
    QString folded;
};

QString folded(const QString& text) {
    return FoldedText{text}.text();
}

/// What stands in `text` where the folded text has `part`.
QString originalOf(const QString& text, const QString& part) {
    const FoldedText folded{text};
    const TextRange range = folded.original({folded.text().indexOf(part), part.size()});
    return text.mid(range.start, range.length);
}

} // namespace

TEST(FoldedText, IsTheSameForEveryWayToWriteAText) {
    const std::vector<Folding> table{
        {u"Run 5 KM"_s, u"run 5 km"_s},
        {u"ÉCOLE naïve Ångström"_s, u"ecole naive angstrom"_s},
        {u"cafe\u0301"_s, u"cafe"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"Żółć Łódź"_s, u"zołc łodz"_s},
        {u"ΆΣΚΗΣΗ"_s, u"ασκηση"_s},
        {u"Ёлка"_s, u"елка"_s},
        {u"ＡＢＣ　１２３"_s, u"abc 123"_s},
        {u"ﬁnal Ⅳ ①"_s, u"final iv 1"_s},
        {u"a\tb\u00A0c\nd"_s, u"a b c d"_s},
        {u"re\u00ADsume"_s, u"resume"_s},
        {u"학교 가기"_s, u"학교 가기"_s},
        {u"\u1112\u1161\u11A8\u1100\u116D"_s, u"학교"_s}, // as some systems write file names
        {u"하\u11A8"_s, u"학"_s},
        {u"ㅁㅇㅇㅊ"_s, u"ㅁㅇㅇㅊ"_s},
        {u"\u1106\u110B"_s, u"ㅁㅇ"_s},
        {u"ﾡﾢ"_s, u"ㄱㄲ"_s},
        {u"カタカナ"_s, u"かたかな"_s},
        {u"ｶﾞｷﾞ ﾊﾟﾝ"_s, u"がぎ ぱん"_s},
        {u"か\u3099"_s, u"が"_s},
        {u"ヴァイオリン"_s, u"ゔぁいおりん"_s},
        {u"ラーメン"_s, u"らーめん"_s},
        {u"朝の読書"_s, u"朝の読書"_s},
        {u"葛\U000E0100城"_s, u"葛城"_s},
        {u"❤\uFE0F 🏃"_s, u"❤ 🏃"_s},
        {u"हिन्दी"_s, u"हिन्दी"_s}, // its marks are letters
        {u""_s, u""_s},
    };
    for (const Folding& row : table)
        EXPECT_EQ(folded(row.written).toStdString(), row.folded.toStdString()) << row.written.toStdString();
}

TEST(FoldedText, KeepsWhatMakesAnotherLetter) {
    EXPECT_NE(folded(u"が"_s), folded(u"か"_s));
    EXPECT_NE(folded(u"や"_s), folded(u"ゃ"_s));
    EXPECT_NE(folded(u"가"_s), folded(u"까"_s));
}

TEST(FoldedText, DoesNotChangeWhenFoldedAgain) {
    for (const QString& text : {u"ＡＢＣ ｶﾞ"_s, u"Straße ﬁ"_s, u"\u1112\u1161"_s, u"İstanbul"_s})
        EXPECT_EQ(folded(folded(text)), folded(text)) << text.toStdString();
}

TEST(FoldedText, KnowsWhereEachPartComesFrom) {
    EXPECT_EQ(originalOf(u"Run 5 KM"_s, u"km"_s), u"KM"_s);
    EXPECT_EQ(originalOf(u"cafe\u0301 au lait"_s, u"cafe"_s), u"cafe\u0301"_s);
    EXPECT_EQ(originalOf(u"cafe\u0301 au lait"_s, u"lait"_s), u"lait"_s);
    EXPECT_EQ(originalOf(u"ﾊﾟﾝを焼く"_s, u"ん"_s), u"ﾝ"_s);
    EXPECT_EQ(originalOf(u"Straße 9"_s, u"strass"_s), u"Straß"_s); // never half a character
    EXPECT_EQ(originalOf(u"㈱ 九"_s, u"九"_s), u"九"_s);
    EXPECT_EQ(originalOf(u"🏃 Run"_s, u"run"_s), u"Run"_s);
}

TEST(FoldedText, TakesBrokenTextsAsTheyAre) {
    const QString lone{QChar{0xD83C}};
    EXPECT_EQ(folded(lone), lone);
    EXPECT_EQ(folded(lone + u"A"_s), lone + u"a"_s);
    EXPECT_EQ(folded(u"\u0301"_s + u"A"_s), u"\u0301a"_s);
}

} // namespace ninefold::folded_text_test
