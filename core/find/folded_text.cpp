// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/folded_text.h"

#include "core/find/hangul.h"

#include <algorithm>
#include <array>

namespace ninefold {

namespace {

struct CodePoint {
    char32_t value = 0;
    qsizetype length = 1;
};

CodePoint codePointAt(QStringView text, qsizetype at) {
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
}

bool isMark(char32_t c) {
    return c >= 0x300 && QChar::isMark(c);
}

// Whether a code point belongs to the character before it.
bool continuesCharacter(char32_t c) {
    const bool isHalfWidthSoundMark = c == 0xFF9E || c == 0xFF9F;
    const bool isVowelOrTail = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    return isHalfWidthSoundMark || isVowelOrTail || isMark(c);
}

qsizetype characterEnd(QStringView text, qsizetype start) {
    qsizetype end = start + codePointAt(text, start).length;
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        if (!continuesCharacter(next.value))
            break;
        end += next.length;
    }
    return end;
}

bool dropsAccents(char32_t base) {
    constexpr std::array scripts{QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic,
                                 QChar::Script_Hebrew, QChar::Script_Arabic};
    return std::find(scripts.begin(), scripts.end(), QChar::script(base)) != scripts.end();
}

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

QString withoutAccents(const QString& decomposed) {
    QString plain;
    bool drops = false;
    for (qsizetype at = 0; at < decomposed.size();) {
        const CodePoint c = codePointAt(decomposed, at);
        if (!isMark(c.value))
            drops = dropsAccents(c.value);
        const bool isDropped = (isMark(c.value) && drops) || isVariationSelector(c.value) ||
                               QChar::category(c.value) == QChar::Other_Format;
        if (!isDropped)
            plain += QStringView{decomposed}.mid(at, c.length);
        at += c.length;
    }
    return plain;
}

QChar foldedUnit(QChar unit) {
    const char16_t c = unit.unicode();
    const bool isKatakana = (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
    if (isKatakana)
        return QChar{static_cast<char16_t>(c - 0x60)};
    if (c >= 0x1100 && c <= 0x11FF)
        return QChar{hangul::letterOfJamo(c)};
    return unit.isSpace() ? QLatin1Char(' ') : unit;
}

QString foldedCharacter(const QString& character) {
    // Upper case first: that is how ß becomes ss, and ς and ı the letters that others write.
    const QString decomposed = character.normalized(QString::NormalizationForm_KD)
                                   .toUpper()
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString folded = withoutAccents(decomposed).normalized(QString::NormalizationForm_C);
    for (QChar& unit : folded)
        unit = foldedUnit(unit);
    return folded;
}

// The folded form of a unit for which no table is needed; null for the others.
QChar simplyFolded(QChar unit) {
    const char16_t c = unit.unicode();
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? QChar{static_cast<char16_t>(c + 0x20)} : foldedUnit(unit);
    const bool isHan = c >= 0x4E00 && c <= 0x9FFF;
    const bool isKana = c >= 0x3041 && c <= 0x30FE && c != 0x309B && c != 0x309C && c != 0x309F;
    if (hangul::isSyllable(c) || hangul::isLetter(c) || isHan || isKana)
        return foldedUnit(unit);
    return {};
}

} // namespace

FoldedText::FoldedText(const QString& text)
    : m_originalSize{text.size()} {
    bool isUnchanged = true;
    m_text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isAlone = at + 1 == text.size() || text[at + 1].unicode() < 0x300 ||
                             !continuesCharacter(codePointAt(text, at + 1).value);
        const QChar simple = isAlone ? simplyFolded(text[at]) : QChar{};
        const qsizetype end = simple.isNull() ? characterEnd(text, at) : at + 1;
        const QString byTable = simple.isNull() ? foldedCharacter(text.mid(at, end - at)) : QString{};
        const QStringView folded = simple.isNull() ? QStringView{byTable} : QStringView{&simple, 1};
        isUnchanged = isUnchanged && folded == QStringView{text}.mid(at, end - at);
        append(folded, {at, end - at});
        at = end;
    }
    if (isUnchanged)
        m_text = text; // shares its memory
}

void FoldedText::append(QStringView character, TextRange original) {
    const bool isOneToOne = character.size() == 1 && original.length == 1;
    const bool staysInPlace = m_starts.empty() && original.start == m_text.size() && isOneToOne;
    if (!staysInPlace && m_starts.empty()) {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            m_starts.push_back(i);
    }
    if (!staysInPlace)
        m_starts.insert(m_starts.end(), static_cast<std::size_t>(character.size()), original.start);
    m_text += character;
}

TextRange FoldedText::original(TextRange folded) const {
    if (m_starts.empty())
        return folded;
    const auto first = m_starts.begin() + folded.start;
    const auto last = m_starts.begin() + folded.end() - 1;
    const auto next = std::upper_bound(last, m_starts.end(), *last);
    const qsizetype end = next == m_starts.end() ? m_originalSize : *next;
    return {*first, end - *first};
}

} // namespace ninefold
