// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find_pattern.h"

#include <compare>

namespace ninefold {

/// How well a text answers a query, the best first.
enum class FindRank {
    Exact,     ///< the text is the query
    Prefix,    ///< the text begins with it
    WordStart, ///< every word of the query begins a word of the text
    Inside,    ///< a word stands inside another
    Initials,  ///< a word was given by its initial consonants
};

/// FindRank and what decides between texts of one rank.
struct FindStanding {
    FindRank rank = FindRank::Exact;
    bool isGuessed = false; ///< an unfinished syllable was completed, or Latin letters were read as kana
    FindRank place = FindRank::Prefix; ///< where a match of any rank starts: Prefix, WordStart or Inside

    friend auto operator<=>(const FindStanding&, const FindStanding&) = default;
};

/// What a person typed to find something: words, all of which a text must have, in any order.
class FindQuery {
public:
    FindQuery() = default;
    /// The last word counts as unfinished unless white space follows it.
    explicit FindQuery(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// How well a folded text (FoldedText::text()) answers; nothing when it does not, and for an empty query.
    [[nodiscard]] std::optional<FindStanding> standing(const QString& folded) const;
    /// The parts of `text`, which is not folded, that answer: in order, apart from each other. Empty when it
    /// does not answer.
    [[nodiscard]] std::vector<TextRange> matches(const QString& text) const;

private:
    using Word = std::vector<FindPattern>;

    std::vector<Word> m_words;
    QString m_whole; ///< folded, with single spaces
};

} // namespace ninefold
