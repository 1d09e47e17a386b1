// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrase_dates.h"

namespace ninefold {

namespace {

constexpr int sunday = 7;

QDate monthEnd(int year, int month) {
    const QDate first{year, month, 1};
    return first.isValid() ? QDate{year, month, first.daysInMonth()} : QDate{};
}

// The day that a phrase names in `year`; an invalid date when there is none.
QDate dayInYear(const FoundPhrase& phrase, int year) {
    const QString& effect = phrase.effect();
    const int month = phrase.number(QStringLiteral("month")).value_or(0);
    const bool before = phrase.has(QLatin1String("before"));
    const auto shifted = [&](QDate lastDay, QDate firstDay) {
        return before && firstDay.isValid() ? firstDay.addDays(-1) : lastDay;
    };
    if (effect == QLatin1String("day")) {
        const QDate day{year, month, phrase.number(QStringLiteral("day")).value_or(0)};
        return shifted(day, day);
    }
    if (effect == QLatin1String("month"))
        return shifted(monthEnd(year, month), QDate{year, month, 1});
    if (effect == QLatin1String("month-early"))
        return {year, month, 10};
    if (effect == QLatin1String("month-mid"))
        return {year, month, 20};
    if (effect == QLatin1String("year"))
        return {year, 12, 31};
    const int n = phrase.number().value_or(0);
    if (effect == QLatin1String("quarter"))
        return shifted(monthEnd(year, 3 * n), QDate{year, 3 * n - 2, 1});
    if (effect == QLatin1String("half"))
        return shifted(monthEnd(year, 6 * n), QDate{year, 6 * n - 5, 1});
    return {};
}

// The day that a phrase names as seen from `today`; an invalid date when it names none that way.
QDate dayFromToday(const FoundPhrase& phrase, const DateSpan& plan, QDate today) {
    const QString& effect = phrase.effect();
    const int n = phrase.number().value_or(0);
    if (effect == QLatin1String("plan-end"))
        return plan.last;
    if (effect == QLatin1String("in-days"))
        return today.addDays(n);
    if (effect == QLatin1String("in-weeks"))
        return today.addDays(qint64{7} * n);
    if (effect == QLatin1String("in-months"))
        return today.addMonths(n);
    if (effect == QLatin1String("this-week"))
        return today.addDays(sunday - today.dayOfWeek());
    if (effect == QLatin1String("next-week"))
        return today.addDays(sunday - today.dayOfWeek() + 7);
    if (effect == QLatin1String("this-month"))
        return monthEnd(today.year(), today.month());
    if (effect == QLatin1String("next-month"))
        return monthEnd(today.addMonths(1).year(), today.addMonths(1).month());
    if (const auto days = phrase.weekdays(); effect == QLatin1String("weekday") && days)
        return today.addDays((days->list().front() - today.dayOfWeek() + 7) % 7);
    return {};
}

} // namespace

std::optional<QDate> dueOf(const FoundPhrase& phrase, const DateSpan& plan, QDate today) {
    const auto inPlan = [&](QDate day) { return day.isValid() && plan.contains(day); };
    if (const QDate day = dayFromToday(phrase, plan, today); day.isValid())
        return inPlan(day) ? std::optional{day} : std::nullopt;
    if (const auto year = phrase.number(QStringLiteral("year"))) {
        const QDate day = dayInYear(phrase, *year);
        return inPlan(day) ? std::optional{day} : std::nullopt;
    }
    std::optional<QDate> first;
    for (int year = plan.first.year(); year <= plan.last.year(); ++year) {
        const QDate day = dayInYear(phrase, year);
        if (inPlan(day) && (!first || *first < today))
            first = first && day < today ? first : day;
    }
    return first;
}

QDate anchorOfDays(QDate from, int n) {
    return from.addDays(n - 1);
}

QDate anchorOfMonths(QDate from, int n, int day) {
    const QDate start{from.year() - 1, 12, day};
    int k = 0;
    while (start.addMonths(k) < from)
        k += n;
    while (k > 0 && start.addMonths(k).day() != day)
        k -= n;
    return start.addMonths(k);
}

} // namespace ninefold
