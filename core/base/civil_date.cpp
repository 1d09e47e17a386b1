// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

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

QDate logicalDate(const QDateTime& local, QTime dayStart) {
    return local.time() >= dayStart ? local.date() : local.date().addDays(-1);
}

} // namespace ninefold
