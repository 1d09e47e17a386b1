// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/romaji.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::romaji_test {

TEST(KanaFromRomaji, ReadsHepburnAndKunrei) {
    const std::vector<std::pair<QString, QString>> table{
        {u"asa"_s, u"あさ"_s},
        {u"yomu"_s, u"よむ"_s},
        {u"dokusho"_s, u"どくしょ"_s},
        {u"dokusyo"_s, u"どくしょ"_s},
        {u"shinbun'"_s, u"しんぶん"_s},
        {u"sinbun'"_s, u"しんぶん"_s},
        {u"gakkou"_s, u"がっこう"_s},
        {u"matcha"_s, u"まっちゃ"_s},
        {u"maccha"_s, u"まっちゃ"_s},
        {u"ra-men'"_s, u"らーめん"_s},
        {u"kin'en'"_s, u"きんえん"_s},
        {u"konna"_s, u"こんな"_s},
        {u"kann"_s, u"かん"_s},
        {u"hon'ya"_s, u"ほんや"_s},
        {u"pa-thi-"_s, u"ぱーてぃー"_s},
        {u"vaiorin'"_s, u"ゔぁいおりん"_s},
        {u"wo"_s, u"を"_s},
    };
    for (const auto& [latin, kana] : table) {
        const auto reading = kanaFromRomaji(latin);
        ASSERT_TRUE(reading) << latin.toStdString();
        EXPECT_EQ(reading->kana.toStdString(), kana.toStdString());
        EXPECT_FALSE(reading->unfinished) << latin.toStdString();
    }
}

TEST(KanaFromRomaji, LeavesTheLastSyllableOpenWhileItIsTyped) {
    const auto k = kanaFromRomaji(u"asak");
    ASSERT_TRUE(k && k->unfinished);
    EXPECT_EQ(k->kana, u"あさ"_s);
    EXPECT_EQ(k->unfinished->first, u'か');
    EXPECT_EQ(k->unfinished->last, u'ご');

    const auto sh = kanaFromRomaji(u"dokush");
    ASSERT_TRUE(sh && sh->unfinished);
    EXPECT_EQ(sh->kana, u"どく"_s);

    const auto n = kanaFromRomaji(u"kan");
    ASSERT_TRUE(n && n->unfinished);
    EXPECT_EQ(n->unfinished->also, u'ん');
}

TEST(KanaFromRomaji, IsNothingForOtherWords) {
    for (const QString& word : {u"club"_s, u"strength"_s, u"xyz"_s, u"l"_s, u"quick"_s, u"km/h"_s})
        EXPECT_FALSE(kanaFromRomaji(word)) << word.toStdString();
}

} // namespace ninefold::romaji_test
