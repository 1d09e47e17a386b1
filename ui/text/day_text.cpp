// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

} // namespace

QString headingText(QDate day, QDate today) {
    return QLocale{}.toString(
        day, day.year() == today.year()
                 ? DayWords::tr("dddd, d MMMM", "the format of a day with its weekday")
                 : DayWords::tr("dddd, d MMMM yyyy", "the format of a day with its weekday and its year"));
}

QString listedDayText(QDate day) {
    return QLocale{}.toString(day,
                              DayWords::tr("ddd, d MMM", "the format of a day in a list, with its weekday"));
}

QString daysLeftText(QDate day, QDate today) {
    const int left = static_cast<int>(today.daysTo(day));
    if (left == 0)
        return DayWords::tr("due today");
    return left > 0 ? DayWords::tr("%n day(s) left", nullptr, left)
                    : DayWords::tr("%n day(s) overdue", nullptr, -left);
}

QString daysToGoText(QDate last, QDate today) {
    const int left = static_cast<int>(today.daysTo(last));
    return left > 0 ? DayWords::tr("%n day(s) left", nullptr, left) : DayWords::tr("last day");
}

} // namespace ninefold::ui
