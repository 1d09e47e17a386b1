// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/model/weekdays.h"
#include "core/wording/folded_wording.h"
#include "core/wording/wording_rules.h"

namespace ninefold {

/// A rule that was found in a text, with the values of its groups.
class FoundPhrase {
public:
    FoundPhrase(const WordingRules& rules, const WordingRule& rule, QRegularExpressionMatch match)
        : m_rules{&rules}
        , m_rule{&rule}
        , m_match{std::move(match)} {}

    [[nodiscard]] const QString& effect() const { return m_rule->effect; }
    [[nodiscard]] bool has(QLatin1String option) const { return m_rule->options.contains(option); }
    /// The folded text's part that was found.
    [[nodiscard]] TextPart part() const { return {m_match.capturedStart(), m_match.capturedLength()}; }
    /// The part of a named group; empty when it is not there.
    [[nodiscard]] TextPart part(const QString& group) const;

    /// The rule's fixed number, else the value of group `n`, with its scale (`3만`).
    [[nodiscard]] std::optional<Decimal> amount() const;
    /// The same as a whole number from 1 to 3660.
    [[nodiscard]] std::optional<int> number() const;
    /// A whole number in a named group, in digits or in words.
    [[nodiscard]] std::optional<int> number(const QString& group) const;
    /// The days in group `days`, or from group `first` to group `last`; nothing when they are not in the
    /// order of the week.
    [[nodiscard]] std::optional<Weekdays> weekdays() const;
    /// Whether the number is one that the rule is for.
    [[nodiscard]] bool isInRange() const;

private:
    [[nodiscard]] std::vector<int> daysIn(const QString& group) const;
    [[nodiscard]] QString longestDayAt(QStringView text) const;
    [[nodiscard]] std::optional<Decimal> valueOf(const QString& written) const;

    const WordingRules* m_rules;
    const WordingRule* m_rule;
    QRegularExpressionMatch m_match;
};

} // namespace ninefold
