// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_pattern.h"

#include "core/find/hangul.h"
#include "core/find/romaji.h"

#include <algorithm>

namespace ninefold {

namespace {

using hangul::Syllable;

constexpr int syllablesOfALead = 588;

bool isWrittenWithoutSpaces(char16_t c) {
    const bool isKana = c >= 0x3041 && c <= 0x30FF;
    const bool isHan = (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    return hangul::isSyllable(c) || hangul::isLetter(c) || isKana || isHan;
}

FindUnit exactly(char16_t c) {
    return {c, c};
}

// Any syllable that starts with this lead, or its letter alone.
FindUnit anySyllable(int lead, char16_t letter) {
    const char16_t first = Syllable{lead, 0, 0}.code();
    return {first, static_cast<char16_t>(first + syllablesOfALead - 1), letter};
}

// What `syllable` may become when more of it is typed.
FindUnit unfinished(Syllable syllable) {
    Syllable last = syllable;
    last.tail = syllable.tail == 0 ? hangul::lastTail : hangul::lastTailFrom(syllable.tail);
    if (syllable.tail == 0)
        last.vowel = hangul::lastVowelFrom(syllable.vowel);
    return {syllable.code(), last.code()};
}

// Input methods put two consonants into one letter: ㄳ is ㄱ, ㅅ.
QString withSingleConsonants(const QString& word) {
    QString single;
    for (const QChar c : word) {
        const char16_t letter = c.unicode();
        const int tail = hangul::isLetter(letter) && !hangul::leadOf(letter) ? hangul::tailOf(letter) : 0;
        single += tail == 0 ? QString{c} : hangul::lettersOfTail(tail);
    }
    return single;
}

// The pattern of a word as it is written; a consonant alone is the start of a syllable.
FindPattern asWritten(const QString& word) {
    FindPattern pattern{{}, word};
    int leads = 0;
    for (const QChar c : withSingleConsonants(word)) {
        const char16_t letter = c.unicode();
        const auto lead = hangul::isLetter(letter) ? hangul::leadOf(letter) : std::nullopt;
        pattern.units.push_back(lead ? anySyllable(*lead, letter) : exactly(letter));
        leads += lead ? 1 : 0;
    }
    const bool endsInLead = pattern.units.back().also != 0;
    pattern.isInitials = leads > 1 || (leads == 1 && (pattern.units.size() == 1 || !endsInLead));
    return pattern;
}

// A syllable's tail that will turn out to lead the next one: 학 on the way to 하기.
FindPattern withTailMoved(FindPattern pattern, Syllable last) {
    const QString letters = hangul::lettersOfTail(last.tail);
    const char16_t moved = letters.back().unicode();
    const Syllable rest{last.lead, last.vowel,
                        letters.size() == 1 ? 0 : hangul::tailOf(letters.front().unicode())};
    pattern.units.back() = exactly(rest.code());
    pattern.units.push_back(anySyllable(*hangul::leadOf(moved), moved));
    return pattern;
}

std::vector<FindPattern> koreanPatterns(const QString& word, bool isBeingTyped) {
    FindPattern written = asWritten(word);
    const char16_t end = word.back().unicode();
    if (!isBeingTyped || !hangul::isSyllable(end))
        return {written};
    const auto last = Syllable::of(end);
    std::vector<FindPattern> patterns;
    if (last.tail != 0)
        patterns.push_back(withTailMoved(written, last));
    written.units.back() = unfinished(last);
    patterns.insert(patterns.begin(), written);
    return patterns;
}

bool isRomaji(QChar c) {
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('\'') ||
           c == QLatin1Char('-');
}

// The word with the Latin letters at its end read as kana.
std::optional<FindPattern> japanesePattern(const QString& word, bool isBeingTyped) {
    const auto start = std::find_if_not(word.rbegin(), word.rend(), isRomaji).base();
    const qsizetype kept = start - word.begin();
    QString latin = word.mid(kept);
    const bool followsJapanese = kept > 0 && isWrittenWithoutSpaces(word[kept - 1].unicode());
    if (latin.isEmpty() || !latin[0].isLetter() || (kept > 0 && !followsJapanese) ||
        (kept == 0 && latin.size() < 2))
        return std::nullopt;
    if (!isBeingTyped && latin.endsWith(QLatin1Char('n')))
        latin += QLatin1Char('\''); // no な follows
    const auto reading = kanaFromRomaji(latin);
    if (!reading || (reading->unfinished && (!isBeingTyped || (kept == 0 && reading->kana.isEmpty()))))
        return std::nullopt;
    FindPattern pattern{{}, word};
    for (const QChar c : word.left(kept) + reading->kana)
        pattern.units.push_back(exactly(c.unicode()));
    if (reading->unfinished)
        pattern.units.push_back(
            {reading->unfinished->first, reading->unfinished->last, reading->unfinished->also});
    return pattern;
}

void letSpacesBeLeapt(FindPattern& pattern) {
    for (std::size_t i = 1; i < pattern.units.size(); ++i)
        pattern.units[i].leapsSpaces = isWrittenWithoutSpaces(pattern.units[i - 1].first) &&
                                       isWrittenWithoutSpaces(pattern.units[i].first);
}

// Where `unit` first stands at `from` or later; the end of the text when it does not.
qsizetype firstOf(const FindUnit& unit, QStringView text, qsizetype from) {
    if (unit.first == unit.last && unit.also == 0) {
        const qsizetype at = text.indexOf(QChar{unit.first}, from); // several at a time
        return at < 0 ? text.size() : at;
    }
    while (from < text.size() && !unit.accepts(text[from].unicode()))
        ++from;
    return from;
}

} // namespace

std::optional<TextRange> FindPattern::find(QStringView folded, qsizetype from) const {
    const char16_t* const text = folded.utf16();
    const qsizetype size = folded.size();
    for (qsizetype start = firstOf(units.front(), folded, from); start < size;
         start = firstOf(units.front(), folded, start + 1)) {
        qsizetype at = start + 1;
        std::size_t next = 1;
        for (; next < units.size(); ++next) {
            while (units[next].leapsSpaces && at < size && text[at] == u' ')
                ++at;
            if (at >= size || !units[next].accepts(text[at]))
                break;
            ++at;
        }
        if (next == units.size())
            return TextRange{start, at - start};
    }
    return std::nullopt;
}

std::vector<FindPattern> patternsOf(const QString& word, bool isBeingTyped) {
    std::vector<FindPattern> patterns = koreanPatterns(word, isBeingTyped);
    if (auto japanese = japanesePattern(word, isBeingTyped))
        patterns.push_back(std::move(*japanese));
    for (FindPattern& pattern : patterns)
        letSpacesBeLeapt(pattern);
    return patterns;
}

} // namespace ninefold
