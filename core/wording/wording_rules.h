// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace ninefold {

/// One line of the rules: what a wording stands for, and the pattern that finds it. The named groups of the
/// pattern (`n`, `unit`, `month` …) fill the blanks of the effect.
struct WordingRule {
    QString effect;            ///< first word of the line: `daily`, `quota`, `month` …
    QStringList options{};     ///< the other words, such as `amount` or `before`
    std::optional<int> number; ///< a fixed number that takes the place of group `n`
    std::optional<int> least;  ///< the smallest `n` the rule is for
    std::optional<int> most;   ///< the largest
    QRegularExpression pattern;
};

/// The rules that suggest a kind from an action's wording, read from their text. How that text is written is
/// told at its top (resources/wording/rules.txt).
struct WordingRules {
    std::vector<WordingRule> never;    ///< texts that are left alone
    std::vector<WordingRule> schedule; ///< how often
    std::vector<WordingRule> when;     ///< the time of day in words
    std::vector<WordingRule> time;     ///< the time of day on the clock
    std::vector<WordingRule> amount;   ///< how much at a time, where a schedule was found
    std::vector<WordingRule> target;   ///< how much in all
    std::vector<WordingRule> due;      ///< by when
    QHash<QString, qint64> numbers;    ///< `twice` is 2
    QHash<QString, int> weekdays;      ///< `금` is 5

    QStringList mistakes; ///< what is wrong with the text, line by line; those lines are left out

    [[nodiscard]] static WordingRules fromText(const QString& text);
    /// The rules that come with the program.
    [[nodiscard]] static WordingRules builtIn();
};

} // namespace ninefold
