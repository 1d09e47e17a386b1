// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/wording/folded_wording.h"
#include "core/wording/wording_rules.h"

namespace ninefold {

/// How often, as a schedule version would say it: n and anchor as in ScheduleVersion.
struct ScheduleProposal {
    ScheduleRule rule = ScheduleRule::Weekly;
    Weekdays days{};
    int n = 0;
    std::optional<QDate> anchor{};
    Decimal perDay{1};

    friend bool operator==(const ScheduleProposal&, const ScheduleProposal&) = default;
};

/// What an action's wording seems to ask for. Never None: an attitude needs no suggestion.
struct KindSuggestion {
    ActionKind kind = ActionKind::None;
    QDate from{};                               ///< the first day it would count: today, inside the plan
    std::optional<ScheduleProposal> schedule{}; ///< routines
    std::optional<Decimal> target{};            ///< measured
    QString unit{};                             ///< of the day's amount or of the target, as it was written
    std::optional<QDate> due{};                 ///< tasks: due; others: the last day
    QString when{};                             ///< routines: the time of day, as it was written
    std::optional<QTime> time{};                ///< routines
    TextPart part{};                            ///< the part of the text that led to it

    friend bool operator==(const KindSuggestion&, const KindSuggestion&) = default;
};

/// The most characters a wording has; a longer text is an essay, and would take long to search.
inline constexpr qsizetype longestWording = 300;

/// Suggests a kind from an action's wording, in Korean, English and Japanese at once. It would rather say
/// nothing than guess boldly; nothing happens before the user accepts.
class KindSuggester {
public:
    explicit KindSuggester(WordingRules rules = WordingRules::builtIn());

    /// What `text` asks for in a plan over the days of `plan`, which is not over on the user's date `today`;
    /// nothing when it is not clear. A date without a year lies in the plan; one outside it is no date.
    [[nodiscard]] std::optional<KindSuggestion> suggest(const QString& text, const DateSpan& plan,
                                                        QDate today) const;

private:
    WordingRules m_rules;
};

/// `action` with the kind and the details of `suggestion`; its schedule aside.
[[nodiscard]] Action withSuggestion(Action action, const KindSuggestion& suggestion);

/// The schedule version of a routine that was suggested; nothing for other kinds.
[[nodiscard]] std::optional<ScheduleVersion> suggestedSchedule(ActionId action,
                                                               const KindSuggestion& suggestion);

} // namespace ninefold
