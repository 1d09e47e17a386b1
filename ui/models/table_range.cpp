// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_range.h"

namespace ninefold::ui {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int monthsOfAQuarter = 3;

DateSpan monthsFrom(QDate first, int months) {
    return {first, first.addMonths(months).addDays(-1)};
}

DateSpan weeksUpTo(QDate day, int weeks) {
    const DateSpan last = isoWeekOf(day);
    return {last.first.addDays(-daysOfAWeek * (weeks - 1)), last.last};
}

} // namespace

DateSpan daysAround(TableRange range, QDate day) {
    switch (range) {
    case TableRange::TwoWeeks:
        return weeksUpTo(day, 2);
    case TableRange::FourWeeks:
        return weeksUpTo(day, 4);
    case TableRange::Month:
        return monthsFrom({day.year(), day.month(), 1}, 1);
    case TableRange::Quarter:
        return monthsFrom({day.year(), (day.month() - 1) / monthsOfAQuarter * monthsOfAQuarter + 1, 1},
                          monthsOfAQuarter);
    }
    return {day, day};
}

QDate dayOfNext(TableRange range, QDate day, int steps) {
    switch (range) {
    case TableRange::TwoWeeks:
        return day.addDays(2 * daysOfAWeek * steps);
    case TableRange::FourWeeks:
        return day.addDays(4 * daysOfAWeek * steps);
    case TableRange::Month:
        return day.addMonths(steps);
    case TableRange::Quarter:
        return day.addMonths(monthsOfAQuarter * steps);
    }
    return day;
}

} // namespace ninefold::ui
