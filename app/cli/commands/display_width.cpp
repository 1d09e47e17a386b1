// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/display_width.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace ninefold::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth of Unicode Standard Annex 11, and emoji that show as pictures; small gaps of
// unassigned characters are closed.
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},
    Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},   Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},
    Range{0x26FA, 0x26FA},   Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},
    Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18AFF}, Range{0x1AFF0, 0x1B2FF},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E}, Range{0x1F191, 0x1F19A},
    Range{0x1F1E6, 0x1F1FF}, Range{0x1F200, 0x1F320}, Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C},
    Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0},
    Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E}, Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC},
    Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A},
    Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5},
    Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D7}, Range{0x1F6DC, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC},
    Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7F0}, Range{0x1F90C, 0x1F93A}, Range{0x1F93C, 0x1F945},
    Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD}};

constexpr char32_t emojiSelector = 0xFE0F;

// Marks that join the character before them in thought but have a column of their own.
bool isHalfWidthVoiceMark(char32_t c) {
    return c == 0xFF9E || c == 0xFF9F;
}

bool isWide(char32_t c) {
    const auto* range = std::lower_bound(wide.begin(), wide.end(), c,
                                         [](const Range& r, char32_t code) { return r.last < code; });
    return range != wide.end() && range->first <= c;
}

bool takesNoColumn(char32_t c) {
    const bool joins = QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
    // The vowels and ends of Hangul syllables that are written letter by letter.
    return joins || (c >= 0x1160 && c <= 0x11FF);
}

// The columns of one character as a person sees it: its widest code point decides.
int widthOfCharacter(const QString& character) {
    int width = 0;
    int voiceMarks = 0;
    for (const char32_t c : character.toUcs4()) {
        voiceMarks += isHalfWidthVoiceMark(c) ? 1 : 0;
        const int own = c == emojiSelector || isWide(c) ? 2 : 1;
        width = std::max(width, c != emojiSelector && takesNoColumn(c) ? 0 : own);
    }
    return width + voiceMarks;
}

QStringList charactersOf(const QString& text) {
    QStringList characters;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        characters.append(text.mid(from, finder.position() - from));
        from = finder.position();
    }
    return characters;
}

// One word, cut into pieces where it is wider than a line.
QStringList cutWord(const QString& word, int width) {
    QStringList pieces{QString{}};
    int used = 0;
    for (const QString& character : charactersOf(word)) {
        const int more = widthOfCharacter(character);
        if (used + more > width && used > 0) {
            pieces.append(QString{});
            used = 0;
        }
        pieces.last() += character;
        used += more;
    }
    return pieces;
}

} // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (const QString& character : charactersOf(text))
        width += widthOfCharacter(character);
    return width;
}

QStringList wrapped(const QString& text, int width) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString joined = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (displayWidth(joined) <= width) {
                line = joined;
                continue;
            }
            if (!line.isEmpty())
                lines.append(line);
            QStringList pieces = cutWord(word, width);
            line = pieces.takeLast();
            lines.append(pieces);
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString padded(const QString& text, int width) {
    return text + QString(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
}

} // namespace ninefold::cli
