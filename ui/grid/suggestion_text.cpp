// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/suggestion_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(SuggestionText)
};

QString listed(const QStringList& parts) {
    return parts.join(SuggestionText::tr(", ", "between the parts of a list"));
}

QString kindWord(ActionKind kind) {
    switch (kind) {
    case ActionKind::None:
        return {};
    case ActionKind::Routine:
        return SuggestionText::tr("routine");
    case ActionKind::Task:
        return SuggestionText::tr("task");
    case ActionKind::Measured:
        return SuggestionText::tr("measured");
    }
    return {};
}

QString weekdaysText(Weekdays weekdays) {
    const std::vector<int> days = weekdays.list();
    if (days.size() == 7)
        return SuggestionText::tr("every day");
    if (weekdays == Weekdays{1, 2, 3, 4, 5})
        return SuggestionText::tr("Monday to Friday");
    if (days.size() == 1)
        return SuggestionText::tr("every %1", "a day of the week")
            .arg(QLocale{}.standaloneDayName(days.front(), QLocale::LongFormat));
    QStringList names;
    for (const int day : days)
        names.append(QLocale{}.standaloneDayName(day, QLocale::ShortFormat));
    return listed(names);
}

QString everyText(int days) {
    return days % 7 == 0 ? SuggestionText::tr("every %n week(s)", nullptr, days / 7)
                         : SuggestionText::tr("every %n day(s)", nullptr, days);
}

QString monthsText(const ScheduleProposal& schedule) {
    const QString often = SuggestionText::tr("every %n month(s)", nullptr, schedule.n);
    const int day = schedule.anchor ? schedule.anchor->day() : 31;
    return listed({often, day == 31 ? SuggestionText::tr("at the month's end")
                                    : SuggestionText::tr("on day %1", "of the month").arg(day)});
}

QString scheduleText(const ScheduleProposal& schedule) {
    switch (schedule.rule) {
    case ScheduleRule::Weekly:
        return weekdaysText(schedule.days);
    case ScheduleRule::Quota:
        return SuggestionText::tr("%n time(s) a week", nullptr, schedule.n);
    case ScheduleRule::Every:
        return everyText(schedule.n);
    case ScheduleRule::Months:
        return monthsText(schedule);
    }
    return {};
}

// Written as its own language writes it, whatever the interface speaks: "5 km", "12권".
QString amountText(Decimal amount, const QString& unit) {
    const QString number = QLocale{}.toString(amount.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (unit.isEmpty())
        return number;
    const bool isSpaced = unit.at(0).script() == QChar::Script_Latin;
    return isSpaced ? QStringLiteral("%1 %2").arg(number, unit) : number + unit;
}

} // namespace

QString suggestionText(const KindSuggestion& suggestion) {
    QStringList parts{kindWord(suggestion.kind)};
    if (suggestion.schedule) {
        parts.append(scheduleText(*suggestion.schedule));
        if (suggestion.schedule->perDay != Decimal{1} || !suggestion.unit.isEmpty())
            parts.append(amountText(suggestion.schedule->perDay, suggestion.unit));
    }
    if (!suggestion.when.isEmpty())
        parts.append(suggestion.when);
    if (suggestion.time)
        parts.append(QLocale{}.toString(*suggestion.time, QLocale::ShortFormat));
    if (suggestion.target)
        parts.append(amountText(*suggestion.target, suggestion.unit));
    if (suggestion.due)
        parts.append(SuggestionText::tr("by %1", "a date")
                         .arg(QLocale{}.toString(*suggestion.due, QLocale::ShortFormat)));
    return listed(parts);
}

} // namespace ninefold::ui
