// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

#include <algorithm>

namespace ninefold {

namespace {

bool digitsAt(const QString& text, std::initializer_list<int> places) {
    for (const int place : places) {
        const QChar c = text.at(place);
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    }
    return true;
}

} // namespace

std::optional<QDate> dateFromText(const QString& text) {
    if (text.size() != 10 || text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-') ||
        !digitsAt(text, {0, 1, 2, 3, 5, 6, 8, 9}))
        return std::nullopt;
    const QDate date{text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

QString dateToText(QDate date) {
    return date.toString(Qt::ISODate);
}

std::optional<QTime> timeFromText(const QString& text) {
    if (text.size() != 5 || text.at(2) != QLatin1Char(':') || !digitsAt(text, {0, 1, 3, 4}))
        return std::nullopt;
    const QTime time{text.left(2).toInt(), text.mid(3, 2).toInt()};
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

} // namespace ninefold
