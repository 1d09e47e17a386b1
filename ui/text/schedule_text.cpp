// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/schedule_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

QString listed(const QStringList& parts) {
    return parts.join(ScheduleText::tr(", ", "between the parts of a list"));
}

QString shortDay(int day) {
    return QLocale{}.standaloneDayName(day, QLocale::ShortFormat);
}

QString weekdaysText(Weekdays weekdays) {
    const std::vector<int> days = weekdays.list();
    if (days.size() == 7)
        return ScheduleText::tr("every day");
    if (days.size() == 1)
        return ScheduleText::tr("every %1", "a day of the week")
            .arg(QLocale{}.standaloneDayName(days.front(), QLocale::LongFormat));
    const bool isRun = days.size() > 2 && days.back() - days.front() + 1 == static_cast<int>(days.size());
    if (isRun)
        return ScheduleText::tr("%1–%2", "from one day of the week to another")
            .arg(shortDay(days.front()), shortDay(days.back()));
    QStringList names;
    for (const int day : days)
        names.append(shortDay(day));
    return listed(names);
}

QString everyText(int days) {
    return days % 7 == 0 ? ScheduleText::tr("every %n week(s)", nullptr, days / 7)
                         : ScheduleText::tr("every %n day(s)", nullptr, days);
}

QString monthsText(int months, const std::optional<QDate>& anchor) {
    const QString often = ScheduleText::tr("every %n month(s)", nullptr, months);
    const int day = anchor ? anchor->day() : 31;
    return listed({often, day == 31 ? ScheduleText::tr("at the month's end")
                                    : ScheduleText::tr("on day %1", "of the month").arg(day)});
}

} // namespace

QString scheduleText(ScheduleRule rule, Weekdays days, int n, const std::optional<QDate>& anchor) {
    switch (rule) {
    case ScheduleRule::Weekly:
        return weekdaysText(days);
    case ScheduleRule::Quota:
        return ScheduleText::tr("%n time(s) a week", nullptr, n);
    case ScheduleRule::Every:
        return everyText(n);
    case ScheduleRule::Months:
        return monthsText(n, anchor);
    }
    return {};
}

QString amountText(Decimal amount, const QString& unit) {
    const QString number = QLocale{}.toString(amount.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (unit.isEmpty())
        return number;
    // Whatever the interface speaks.
    const bool isSpaced = unit.at(0).script() == QChar::Script_Latin;
    return isSpaced ? QStringLiteral("%1 %2").arg(number, unit) : number + unit;
}

QString dayText(QDate day) {
    return QLocale{}.toString(day,
                              ScheduleText::tr("d MMMM", "a day without its year, as Qt writes formats"));
}

} // namespace ninefold::ui
