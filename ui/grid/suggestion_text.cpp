// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/suggestion_text.h"

#include "ui/text/schedule_text.h"

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

} // namespace

QString suggestionText(const KindSuggestion& suggestion) {
    QStringList parts{kindWord(suggestion.kind)};
    if (suggestion.schedule) {
        const ScheduleProposal& schedule = *suggestion.schedule;
        parts.append(scheduleText(schedule.rule, schedule.days, schedule.n, schedule.anchor));
        if (schedule.perDay != Decimal{1} || !suggestion.unit.isEmpty())
            parts.append(amountText(schedule.perDay, suggestion.unit));
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
