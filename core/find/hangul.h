// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// How Korean writing is put together: a syllable is a lead consonant, a vowel and perhaps a tail
/// (The Unicode Standard, 3.12).
namespace ninefold::hangul {

inline constexpr char16_t firstSyllable = 0xAC00;
inline constexpr char16_t lastSyllable = 0xD7A3;
inline constexpr int lastTail = 27;

[[nodiscard]] constexpr bool isSyllable(char16_t c) {
    return c >= firstSyllable && c <= lastSyllable;
}
/// A consonant or vowel written alone (Hangul Compatibility Jamo).
[[nodiscard]] constexpr bool isLetter(char16_t c) {
    return c >= 0x3131 && c <= 0x318E;
}

struct Syllable {
    int lead = 0;  ///< 0–18
    int vowel = 0; ///< 0–20
    int tail = 0;  ///< 0–27; 0 is none

    [[nodiscard]] static constexpr Syllable of(char16_t c) {
        const int index = c - firstSyllable;
        return {index / 588, index % 588 / 28, index % 28};
    }
    [[nodiscard]] constexpr char16_t code() const {
        return static_cast<char16_t>(firstSyllable + (lead * 21 + vowel) * 28 + tail);
    }
};

/// The lead that a letter is; nothing for vowels and for consonants that never lead.
[[nodiscard]] std::optional<int> leadOf(char16_t letter);
/// The letters typed for a tail, one or two: ㄺ is ㄹ, ㄱ.
[[nodiscard]] QString lettersOfTail(int tail);
/// The tail that a letter is; 0 for letters that never close a syllable.
[[nodiscard]] int tailOf(char16_t letter);
/// The last vowel, and the last tail, that begins with the keys of this one: ㅘ ㅙ ㅚ begin with ㅗ, ㄳ with
/// ㄱ. All between begin so too.
[[nodiscard]] int lastVowelFrom(int vowel);
[[nodiscard]] int lastTailFrom(int tail);
/// The letter of a conjoining jamo (U+1100–11FF); the jamo itself when it is not in use today.
[[nodiscard]] char16_t letterOfJamo(char16_t jamo);

} // namespace ninefold::hangul
