// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/hangul.h"

#include <string_view>

namespace ninefold::hangul {

namespace {

constexpr std::u16string_view leads = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u16string_view tails = u" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr std::u16string_view vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
static_assert(leads.size() == 19 && tails.size() == lastTail + 1 && vowels.size() == 21);

// Tails of two consonants, each followed by them.
constexpr std::u16string_view pairs = u"ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

std::optional<int> positionIn(std::u16string_view letters, char16_t letter) {
    const auto at = letters.find(letter);
    return at == std::u16string_view::npos ? std::nullopt : std::optional{static_cast<int>(at)};
}

} // namespace

std::optional<int> leadOf(char16_t letter) {
    return positionIn(leads, letter);
}

int tailOf(char16_t letter) {
    return letter == u' ' ? 0 : positionIn(tails, letter).value_or(0);
}

QString lettersOfTail(int tail) {
    const char16_t letter = tails[static_cast<std::size_t>(tail)];
    for (std::size_t i = 0; i < pairs.size(); i += 3) {
        if (pairs[i] == letter)
            return QString{QChar{pairs[i + 1]}} + QChar{pairs[i + 2]};
    }
    return QChar{letter};
}

int lastVowelFrom(int vowel) {
    switch (vowels[static_cast<std::size_t>(vowel)]) {
    case u'ㅗ':
        return *positionIn(vowels, u'ㅚ');
    case u'ㅜ':
        return *positionIn(vowels, u'ㅟ');
    case u'ㅡ':
        return *positionIn(vowels, u'ㅢ');
    default:
        return vowel;
    }
}

int lastTailFrom(int tail) {
    switch (tails[static_cast<std::size_t>(tail)]) {
    case u'ㄱ':
        return tailOf(u'ㄳ');
    case u'ㄴ':
        return tailOf(u'ㄶ');
    case u'ㄹ':
        return tailOf(u'ㅀ');
    case u'ㅂ':
        return tailOf(u'ㅄ');
    default:
        return tail;
    }
}

char16_t letterOfJamo(char16_t jamo) {
    if (jamo >= 0x1100 && jamo < 0x1100 + leads.size())
        return leads[static_cast<std::size_t>(jamo - 0x1100)];
    if (jamo >= 0x1161 && jamo < 0x1161 + vowels.size())
        return vowels[static_cast<std::size_t>(jamo - 0x1161)];
    if (jamo >= 0x11A8 && jamo < 0x11A8 + lastTail)
        return tails[static_cast<std::size_t>(jamo - 0x11A8 + 1)];
    return jamo;
}

} // namespace ninefold::hangul
