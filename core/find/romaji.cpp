// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/romaji.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace ninefold {

namespace {

// The kana of a consonant with a, i, u, e, o, with commas between; empty where there is none.
struct Consonant {
    std::u16string_view latin;
    std::u16string_view kana;
};

// Longer spellings first, so that the first that fits is the right one.
constexpr std::array consonants{
    Consonant{u"ky", u"きゃ,,きゅ,きぇ,きょ"},
    Consonant{u"gy", u"ぎゃ,,ぎゅ,ぎぇ,ぎょ"},
    Consonant{u"sh", u"しゃ,し,しゅ,しぇ,しょ"},
    Consonant{u"sy", u"しゃ,,しゅ,しぇ,しょ"},
    Consonant{u"jy", u"じゃ,,じゅ,じぇ,じょ"},
    Consonant{u"zy", u"じゃ,,じゅ,じぇ,じょ"},
    Consonant{u"ch", u"ちゃ,ち,ちゅ,ちぇ,ちょ"},
    Consonant{u"ty", u"ちゃ,,ちゅ,ちぇ,ちょ"},
    Consonant{u"cy", u"ちゃ,,ちゅ,ちぇ,ちょ"},
    Consonant{u"ts", u"つぁ,つぃ,つ,つぇ,つぉ"},
    Consonant{u"th", u"てゃ,てぃ,てゅ,てぇ,てょ"},
    Consonant{u"dh", u"でゃ,でぃ,でゅ,でぇ,でょ"},
    Consonant{u"dy", u"ぢゃ,,ぢゅ,ぢぇ,ぢょ"},
    Consonant{u"ny", u"にゃ,,にゅ,にぇ,にょ"},
    Consonant{u"hy", u"ひゃ,,ひゅ,ひぇ,ひょ"},
    Consonant{u"by", u"びゃ,,びゅ,びぇ,びょ"},
    Consonant{u"py", u"ぴゃ,,ぴゅ,ぴぇ,ぴょ"},
    Consonant{u"my", u"みゃ,,みゅ,みぇ,みょ"},
    Consonant{u"ry", u"りゃ,,りゅ,りぇ,りょ"},
    Consonant{u"k", u"か,き,く,け,こ"},
    Consonant{u"s", u"さ,し,す,せ,そ"},
    Consonant{u"t", u"た,ち,つ,て,と"},
    Consonant{u"n", u"な,に,ぬ,ね,の"},
    Consonant{u"h", u"は,ひ,ふ,へ,ほ"},
    Consonant{u"m", u"ま,み,む,め,も"},
    Consonant{u"y", u"や,,ゆ,,よ"},
    Consonant{u"r", u"ら,り,る,れ,ろ"},
    Consonant{u"w", u"わ,うぃ,,うぇ,を"},
    Consonant{u"g", u"が,ぎ,ぐ,げ,ご"},
    Consonant{u"z", u"ざ,じ,ず,ぜ,ぞ"},
    Consonant{u"d", u"だ,ぢ,づ,で,ど"},
    Consonant{u"b", u"ば,び,ぶ,べ,ぼ"},
    Consonant{u"p", u"ぱ,ぴ,ぷ,ぺ,ぽ"},
    Consonant{u"f", u"ふぁ,ふぃ,ふ,ふぇ,ふぉ"},
    Consonant{u"v", u"ゔぁ,ゔぃ,ゔ,ゔぇ,ゔぉ"},
    Consonant{u"j", u"じゃ,じ,じゅ,じぇ,じょ"},
    Consonant{u"", u"あ,い,う,え,お"},
};

struct Row {
    char16_t latin;
    KanaRow kana;
};

// Where a syllable can lie of which only the first consonant is known.
constexpr std::array rows{
    Row{u'k', {u'か', u'ご'}}, Row{u'g', {u'か', u'ご'}}, Row{u's', {u'さ', u'ぞ'}},
    Row{u'z', {u'さ', u'ぞ'}}, Row{u'j', {u'じ', u'じ'}}, Row{u't', {u'た', u'ど'}},
    Row{u'c', {u'ち', u'ち'}}, Row{u'd', {u'た', u'ど'}}, Row{u'n', {u'な', u'の', u'ん'}},
    Row{u'h', {u'は', u'ぽ'}}, Row{u'b', {u'は', u'ぽ'}}, Row{u'p', {u'は', u'ぽ'}},
    Row{u'f', {u'ふ', u'ふ'}}, Row{u'm', {u'ま', u'も'}}, Row{u'y', {u'や', u'よ'}},
    Row{u'r', {u'ら', u'ろ'}}, Row{u'w', {u'わ', u'を'}}, Row{u'v', {u'ゔ', u'ゔ'}},
};

constexpr std::u16string_view vowels = u"aiueo";

struct KanaSyllable {
    QString kana;
    qsizetype length = 0; ///< of its Latin letters
};

QString field(std::u16string_view fields, std::size_t index) {
    for (; index > 0; --index)
        fields.remove_prefix(fields.find(u',') + 1);
    const std::u16string_view one = fields.substr(0, fields.find(u','));
    return QString::fromUtf16(one.data(), static_cast<qsizetype>(one.size()));
}

std::optional<KanaSyllable> syllable(QStringView latin) {
    for (const Consonant& consonant : consonants) {
        const auto length = static_cast<qsizetype>(consonant.latin.size());
        if (latin.size() <= length || !latin.startsWith(QStringView{consonant.latin}))
            continue;
        const auto vowel = vowels.find(latin[length].unicode());
        if (vowel == std::u16string_view::npos)
            continue;
        QString kana = field(consonant.kana, vowel);
        if (!kana.isEmpty())
            return KanaSyllable{std::move(kana), length + 1};
    }
    return std::nullopt;
}

// What stands between syllables: ん, っ and ー.
std::optional<KanaSyllable> sign(QStringView latin) {
    const char16_t c = latin[0].unicode();
    if (c == u'-')
        return KanaSyllable{QStringLiteral("ー"), 1};
    if (latin.size() < 2)
        return std::nullopt;
    const char16_t next = latin[1].unicode();
    const bool isVowel = vowels.find(next) != std::u16string_view::npos;
    const bool isLast = latin == QStringView{u"nn"}; // how an input method is told that no な follows
    if (c == u'n' && (next == u'\'' || isLast))
        return KanaSyllable{QStringLiteral("ん"), 2};
    if (c == u'n' && !isVowel && next != u'y')
        return KanaSyllable{QStringLiteral("ん"), 1};
    const bool isDoubled = (c == next && c != u'n' && !isVowel) || (c == u't' && next == u'c');
    return isDoubled ? std::optional{KanaSyllable{QStringLiteral("っ"), 1}} : std::nullopt;
}

std::optional<KanaRow> unfinishedSyllable(QStringView latin) {
    bool isStart = false;
    for (const Consonant& consonant : consonants)
        isStart = isStart || QStringView{consonant.latin}.startsWith(latin);
    if (!isStart)
        return std::nullopt;
    for (const Row& row : rows) {
        if (row.latin == latin[0].unicode())
            return row.kana;
    }
    return std::nullopt;
}

} // namespace

std::optional<KanaReading> kanaFromRomaji(QStringView latin) {
    KanaReading reading;
    while (!latin.isEmpty()) {
        auto next = syllable(latin);
        if (!next)
            next = sign(latin);
        if (!next) {
            reading.unfinished = unfinishedSyllable(latin);
            return reading.unfinished ? std::optional{reading} : std::nullopt;
        }
        reading.kana += next->kana;
        latin = latin.mid(next->length);
    }
    return reading;
}

} // namespace ninefold
