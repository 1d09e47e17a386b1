// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

#include <algorithm>

namespace ninefold {

namespace {

// The number that `count` digits from `first` on say; -1 when one of them is none. A planner has a date in
// nearly every row, so nothing is copied.
int numberAt(const QString& text, qsizetype first, qsizetype count) {
    int number = 0;
    for (qsizetype at = first; at < first + count; ++at) {
        const char16_t c = text.at(at).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

} // namespace

std::optional<QDate> dateFromText(const QString& text) {
    if (text.size() != 10 || text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-'))
        return std::nullopt;
    const QDate date{numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)};
    return date.isValid() && date.year() > 0 ? std::optional{date} : std::nullopt;
}

QString dateToText(QDate date) {
    return date.toString(Qt::ISODate);
}

std::optional<QTime> timeFromText(const QString& text) {
    if (text.size() != 5 || text.at(2) != QLatin1Char(':'))
        return std::nullopt;
    const QTime time{numberAt(text, 0, 2), numberAt(text, 3, 2)};
    return time.isValid() ? std::optional{time} : std::nullopt;
}

QString timeToText(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QDateTime firstInstant(QDate date, QTime time, const QTimeZone& zone) {
    constexpr qint64 widestOffset = 26 * 3600; // wall clocks differ from UTC by less than this
    const QDateTime wanted{date, time, Qt::UTC};
    QDateTime from = wanted.addSecs(-widestOffset);
    auto transitions = zone.transitions(from, wanted.addSecs(widestOffset));
    transitions.append(QTimeZone::OffsetData{{}, wanted.addSecs(widestOffset), 0, 0, 0});
    for (const QTimeZone::OffsetData& next : transitions) {
        // Until `next` the clock is a fixed number of seconds ahead of UTC.
        const QDateTime shown = wanted.addSecs(-zone.offsetFromUtc(from));
        if (const QDateTime first = std::max(shown, from); first < next.atUtc)
            return first;
        from = next.atUtc;
    }
    return wanted;
}

QDate logicalDate(const QDateTime& local, QTime dayStart) {
    const QDateTime now = local.toUTC();
    const QTimeZone zone = local.timeZone();
    const auto hasBegun = [&](QDate day) {
        const bool exists = firstInstant(day, QTime{0, 0}, zone).toTimeZone(zone).date() == day;
        return exists && firstInstant(day, dayStart, zone) <= now;
    };
    // Clocks set back over midnight show yesterday's date although the new day has begun.
    QDate day = local.date().addDays(1);
    while (!hasBegun(day))
        day = day.addDays(-1);
    return day;
}

DateSpan isoWeekOf(QDate day) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

DateSpan monthOf(QDate day) {
    return {{day.year(), day.month(), 1}, {day.year(), day.month(), day.daysInMonth()}};
}

} // namespace ninefold
