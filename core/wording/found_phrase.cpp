// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/found_phrase.h"

#include <algorithm>
#include <functional>

namespace ninefold {

TextPart FoundPhrase::part(const QString& group) const {
    if (!m_match.hasMatch() || m_match.capturedStart(group) < 0)
        return {};
    return {m_match.capturedStart(group), m_match.capturedLength(group)};
}

std::optional<Decimal> FoundPhrase::valueOf(const QString& written) const {
    if (const auto word = m_rules->numbers.constFind(written); word != m_rules->numbers.constEnd())
        return Decimal::fromDouble(static_cast<double>(*word));
    QString digits = written;
    return Decimal::fromText(digits.remove(QLatin1Char(',')));
}

std::optional<Decimal> FoundPhrase::amount() const {
    if (m_rule->number)
        return Decimal{*m_rule->number};
    const auto value = valueOf(m_match.captured(QStringLiteral("n")));
    const QString scale = m_match.captured(QStringLiteral("scale")).trimmed();
    if (!value || scale.isEmpty())
        return value;
    const double scaled = value->toDouble() * static_cast<double>(m_rules->numbers.value(scale, 1));
    return Decimal::fromDouble(scaled);
}

std::optional<int> FoundPhrase::number() const {
    const auto value = amount();
    if (!value || value->millionths() % Decimal::unit != 0)
        return std::nullopt;
    const std::int64_t whole = value->millionths() / Decimal::unit;
    return whole >= 1 && whole <= 3660 ? std::optional{static_cast<int>(whole)} : std::nullopt;
}

std::optional<int> FoundPhrase::number(const QString& group) const {
    const auto value = valueOf(m_match.captured(group));
    if (!value || value->millionths() % Decimal::unit != 0)
        return std::nullopt;
    return static_cast<int>(value->millionths() / Decimal::unit);
}

std::vector<int> FoundPhrase::daysIn(const QString& group) const {
    const QString text = m_match.captured(group);
    std::vector<int> days;
    for (qsizetype at = 0; at < text.size();) {
        const QString word = longestDayAt(QStringView{text}.mid(at));
        if (!word.isEmpty())
            days.push_back(m_rules->weekdays.value(word));
        at += std::max<qsizetype>(word.size(), 1);
    }
    return days;
}

QString FoundPhrase::longestDayAt(QStringView text) const {
    QString longest;
    for (auto word = m_rules->weekdays.cbegin(); word != m_rules->weekdays.cend(); ++word) {
        if (word.key().size() > longest.size() && text.startsWith(word.key()))
            longest = word.key();
    }
    return longest;
}

std::optional<Weekdays> FoundPhrase::weekdays() const {
    std::vector<int> days = daysIn(QStringLiteral("days"));
    const std::vector<int> first = daysIn(QStringLiteral("first"));
    const std::vector<int> last = daysIn(QStringLiteral("last"));
    if (first.size() == 1 && last.size() == 1) {
        for (int day = first.front(); day <= last.front(); ++day)
            days.push_back(day);
    }
    const bool isAscending = std::adjacent_find(days.begin(), days.end(), std::greater_equal{}) == days.end();
    if (days.empty() || !isAscending)
        return std::nullopt;
    Weekdays set;
    for (const int day : days)
        set.insert(day);
    return set;
}

bool FoundPhrase::isInRange() const {
    if (!m_rule->least && !m_rule->most)
        return true;
    const auto value = amount();
    return value && *value >= Decimal{m_rule->least.value_or(0)} &&
           (!m_rule->most || *value <= Decimal{*m_rule->most});
}

} // namespace ninefold
