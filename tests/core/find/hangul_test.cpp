// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/hangul.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::hangul::hangul_test {

TEST(Hangul, TakesEverySyllableApartAndPutsItTogetherAgain) {
    for (char16_t c = firstSyllable; c <= lastSyllable; ++c) {
        const auto syllable = Syllable::of(c);
        ASSERT_EQ(syllable.code(), c);
        const QString decomposed = QString{QChar{c}}.normalized(QString::NormalizationForm_D);
        ASSERT_EQ(leadOf(letterOfJamo(decomposed[0].unicode())), syllable.lead);
        ASSERT_EQ(decomposed.size() == 3 ? tailOf(letterOfJamo(decomposed[2].unicode())) : 0, syllable.tail);
    }
}

TEST(Hangul, KnowsTheLettersThatMakeATail) {
    EXPECT_EQ(lettersOfTail(tailOf(u'ㄱ')), u"ㄱ"_s);
    EXPECT_EQ(lettersOfTail(tailOf(u'ㄳ')), u"ㄱㅅ"_s);
    EXPECT_EQ(lettersOfTail(tailOf(u'ㅀ')), u"ㄹㅎ"_s);
    EXPECT_EQ(lettersOfTail(tailOf(u'ㅆ')), u"ㅆ"_s);
}

TEST(Hangul, KnowsLettersThatNeverLeadOrNeverClose) {
    EXPECT_FALSE(leadOf(u'ㄳ'));
    EXPECT_FALSE(leadOf(u'ㅏ'));
    EXPECT_EQ(tailOf(u'ㄸ'), 0);
    EXPECT_EQ(tailOf(u'ㅏ'), 0);
    EXPECT_EQ(tailOf(u'A'), 0);
}

} // namespace ninefold::hangul::hangul_test
