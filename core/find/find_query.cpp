// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_query.h"

#include <QStringList>

#include <algorithm>

namespace ninefold {

namespace {

struct WordMatch {
    FindStanding standing;
    TextRange range;
};

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || before.isDigit() != text[at].isDigit();
}

WordMatch judged(const FindPattern& pattern, QStringView text, TextRange range) {
    FindStanding standing;
    standing.isGuessed = !pattern.isInitials && text.mid(range.start, range.length) != pattern.whole;
    standing.place = range.start == 0                ? FindRank::Prefix
                     : startsWord(text, range.start) ? FindRank::WordStart
                                                     : FindRank::Inside;
    const bool isWhole = range.length == text.size() && !standing.isGuessed;
    standing.rank = pattern.isInitials ? FindRank::Initials : isWhole ? FindRank::Exact : standing.place;
    return {standing, range};
}

std::optional<WordMatch> bestMatch(const std::vector<FindPattern>& word, QStringView text) {
    std::optional<WordMatch> best;
    for (const FindPattern& pattern : word) {
        for (auto range = pattern.find(text, 0); range; range = pattern.find(text, range->start + 1)) {
            const WordMatch match = judged(pattern, text, *range);
            if (!best || match.standing < best->standing)
                best = match;
            if (best->standing.place <= FindRank::WordStart && !best->standing.isGuessed)
                break; // what comes later stands no better
        }
    }
    return best;
}

std::vector<TextRange> united(std::vector<TextRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](TextRange a, TextRange b) { return a.start < b.start; });
    std::vector<TextRange> apart;
    for (const TextRange range : ranges) {
        if (!apart.empty() && range.start <= apart.back().end())
            apart.back().length = std::max(apart.back().end(), range.end()) - apart.back().start;
        else
            apart.push_back(range);
    }
    return apart;
}

} // namespace

FindQuery::FindQuery(const QString& typed) {
    const QString folded = FoldedText{typed}.text();
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_whole = words.join(QLatin1Char(' '));
    for (const QString& word : words) {
        const bool isBeingTyped = m_words.size() + 1 == static_cast<std::size_t>(words.size()) &&
                                  !folded.endsWith(QLatin1Char(' '));
        m_words.push_back(patternsOf(word, isBeingTyped));
    }
}

std::optional<FindStanding> FindQuery::standing(const QString& folded) const {
    std::optional<FindStanding> worst;
    for (const Word& word : m_words) {
        const auto match = bestMatch(word, folded);
        if (!match)
            return std::nullopt;
        worst = worst ? std::max(*worst, match->standing) : match->standing;
    }
    if (m_words.size() > 1) {
        if (folded.startsWith(m_whole))
            return FindStanding{folded.size() == m_whole.size() ? FindRank::Exact : FindRank::Prefix};
        worst->rank = std::max(worst->rank, FindRank::WordStart);
    }
    return worst;
}

std::vector<TextRange> FindQuery::matches(const QString& text) const {
    const FoldedText folded{text};
    std::vector<TextRange> ranges;
    for (const Word& word : m_words) {
        const auto match = bestMatch(word, folded.text());
        if (!match)
            return {};
        ranges.push_back(folded.original(match->range));
    }
    return united(std::move(ranges));
}

} // namespace ninefold
