// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/kind_suggester.h"

#include "core/wording/found_phrase.h"
#include "core/wording/phrase_dates.h"

#include <algorithm>

namespace ninefold {

namespace {

std::optional<ScheduleProposal> onWeekdays(const FoundPhrase& phrase) {
    ScheduleProposal schedule;
    if (phrase.effect() == QLatin1String("daily"))
        schedule.days = {1, 2, 3, 4, 5, 6, 7};
    else if (phrase.effect() == QLatin1String("workdays"))
        schedule.days = {1, 2, 3, 4, 5};
    else if (phrase.effect() == QLatin1String("weekends"))
        schedule.days = {6, 7};
    else if (const auto days = phrase.weekdays())
        schedule.days = *days;
    return schedule.days.isEmpty() ? std::nullopt : std::optional{schedule};
}

std::optional<ScheduleProposal> quota(const FoundPhrase& phrase) {
    const auto times = phrase.number();
    if (!times || *times > 7)
        return std::nullopt;
    return ScheduleProposal{ScheduleRule::Quota, {}, *times};
}

std::optional<ScheduleProposal> everyDays(const FoundPhrase& phrase, QDate from) {
    const auto number = phrase.number();
    const int days = number.value_or(0) * (phrase.effect() == QLatin1String("weeks") ? 7 : 1);
    if (days < 2 || days > 366)
        return std::nullopt;
    return ScheduleProposal{ScheduleRule::Every, {}, days, anchorOfDays(from, days)};
}

std::optional<ScheduleProposal> everyMonths(const FoundPhrase& phrase, QDate from) {
    const auto months = phrase.number();
    const int day = phrase.number(QStringLiteral("day")).value_or(31);
    if (!months || *months > 12 || day < 1 || day > 31)
        return std::nullopt;
    return ScheduleProposal{ScheduleRule::Months, {}, *months, anchorOfMonths(from, *months, day)};
}

std::optional<ScheduleProposal> proposalOf(const FoundPhrase& phrase, QDate from) {
    if (phrase.effect() == QLatin1String("quota"))
        return quota(phrase);
    if (phrase.effect() == QLatin1String("days") || phrase.effect() == QLatin1String("weeks"))
        return everyDays(phrase, from);
    if (phrase.effect() == QLatin1String("months"))
        return everyMonths(phrase, from);
    return onWeekdays(phrase);
}

// One text on its way to a suggestion: each step looks for one kind of phrase.
class WordingReading {
public:
    WordingReading(const WordingRules& rules, const QString& text, const DateSpan& plan, QDate today)
        : m_rules{rules}
        , m_text{text}
        , m_plan{plan} {
        m_suggestion.from = std::clamp(today, plan.first, plan.last);
    }

    [[nodiscard]] std::optional<KindSuggestion> result() {
        if (find(m_rules.never, [](const FoundPhrase&) { return true; }))
            return std::nullopt;
        if (findSchedule()) {
            findDetails();
            findDue();
        } else {
            const bool hasDue = findDue();
            if (!findTarget() && !hasDue)
                return std::nullopt;
        }
        return m_suggestion;
    }

private:
    // Offers the phrases of `rules` in their order until `accept` takes one.
    template <class Accept> bool find(const std::vector<WordingRule>& rules, Accept&& accept) const {
        for (const WordingRule& rule : rules) {
            for (auto i = rule.pattern.globalMatch(m_text.text()); i.hasNext();) {
                const FoundPhrase phrase{m_rules, rule, i.next()};
                if (phrase.isInRange() && accept(phrase))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isFree(TextPart part) const {
        return std::none_of(m_taken.begin(), m_taken.end(), [&](TextPart t) { return t.overlaps(part); });
    }

    void conclude(ActionKind kind, const FoundPhrase& phrase) {
        m_suggestion.kind = kind;
        m_suggestion.part = m_text.inSource(phrase.part());
        m_taken.push_back(phrase.part());
    }

    bool takeAmount(const FoundPhrase& phrase) {
        const auto amount = phrase.amount();
        if (!amount || *amount <= Decimal{})
            return false;
        m_suggestion.schedule->perDay = *amount;
        m_suggestion.unit = m_text.sourceOf(phrase.part(QStringLiteral("unit")));
        return true;
    }

    bool findSchedule() {
        return find(m_rules.schedule, [&](const FoundPhrase& phrase) {
            m_suggestion.schedule = proposalOf(phrase, m_suggestion.from);
            if (!m_suggestion.schedule)
                return false;
            conclude(ActionKind::Routine, phrase);
            if (phrase.has(QLatin1String("amount")))
                takeAmount(phrase);
            else if (phrase.has(QLatin1String("counted")))
                m_suggestion.unit = m_text.sourceOf(phrase.part(QStringLiteral("unit")));
            return true;
        });
    }

    void findDetails() {
        find(m_rules.when, [&](const FoundPhrase& phrase) {
            const TextPart words = phrase.part(QStringLiteral("when"));
            m_suggestion.when = m_text.sourceOf(words.length > 0 ? words : phrase.part());
            return true;
        });
        find(m_rules.time, [&](const FoundPhrase& phrase) {
            const int later = phrase.effect() == QLatin1String("afternoon") ? 12 : 0;
            const QTime time{phrase.number(QStringLiteral("hour")).value_or(-1) + later,
                             phrase.number(QStringLiteral("minute")).value_or(0)};
            if (time.isValid())
                m_suggestion.time = time;
            return time.isValid();
        });
        if (m_suggestion.unit.isEmpty())
            find(m_rules.amount,
                 [&](const FoundPhrase& phrase) { return isFree(phrase.part()) && takeAmount(phrase); });
    }

    bool findDue() {
        return find(m_rules.due, [&](const FoundPhrase& phrase) {
            const auto due = dueOf(phrase, m_plan, m_suggestion.from);
            if (!due || !isFree(phrase.part()))
                return false;
            m_suggestion.due = due;
            if (m_suggestion.kind == ActionKind::None)
                conclude(ActionKind::Task, phrase);
            return true;
        });
    }

    bool findTarget() {
        return find(m_rules.target, [&](const FoundPhrase& phrase) {
            const auto target = phrase.amount();
            if (!target || !isFree(phrase.part()))
                return false;
            m_suggestion.target = Decimal::fromDouble(target->toDouble() * times(phrase));
            if (!m_suggestion.target)
                return false;
            conclude(ActionKind::Measured, phrase);
            m_suggestion.unit = m_text.sourceOf(phrase.part(QStringLiteral("unit")));
            return true;
        });
    }

    // How often the amount of a target comes in the rest of the plan.
    [[nodiscard]] double times(const FoundPhrase& phrase) const {
        const QDate from = m_suggestion.from;
        if (phrase.effect() == QLatin1String("a-week"))
            return static_cast<double>((from.daysTo(m_plan.last) + 7) / 7);
        if (phrase.effect() == QLatin1String("a-month"))
            return 12.0 * (m_plan.last.year() - from.year()) + m_plan.last.month() - from.month() + 1;
        return 1;
    }

    const WordingRules& m_rules;
    FoldedWording m_text;
    DateSpan m_plan;
    KindSuggestion m_suggestion;
    std::vector<TextPart> m_taken; // parts of the folded text that have said what they say
};

} // namespace

KindSuggester::KindSuggester(WordingRules rules)
    : m_rules{std::move(rules)} {}

std::optional<KindSuggestion> KindSuggester::suggest(const QString& text, const DateSpan& plan,
                                                     QDate today) const {
    if (text.size() > longestWording)
        return std::nullopt;
    return WordingReading{m_rules, text, plan, today}.result();
}

Action withSuggestion(Action action, const KindSuggestion& suggestion) {
    action.kind = suggestion.kind;
    action.unit = suggestion.unit;
    action.target = suggestion.target;
    action.when = suggestion.when;
    action.time = suggestion.time;
    if (suggestion.kind == ActionKind::Task)
        action.due = suggestion.due;
    else
        action.to = suggestion.due;
    if (suggestion.kind == ActionKind::Measured && !action.from)
        action.from = suggestion.from;
    return action;
}

std::optional<ScheduleVersion> suggestedSchedule(ActionId action, const KindSuggestion& suggestion) {
    if (!suggestion.schedule)
        return std::nullopt;
    ScheduleVersion version{ScheduleId::make(), action, suggestion.from};
    version.rule = suggestion.schedule->rule;
    version.days = suggestion.schedule->days;
    version.n = suggestion.schedule->n;
    version.anchor = suggestion.schedule->anchor;
    version.perDay = suggestion.schedule->perDay;
    return version;
}

} // namespace ninefold
