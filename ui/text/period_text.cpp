// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/period_text.h"

#include "ui/text/schedule_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

QString shortMonth(QDate day) {
    return QLocale{}.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

bool areWholeMonths(DateSpan days) {
    return days.first.day() == 1 && days.last.day() == days.last.daysInMonth();
}

} // namespace

QString periodText(const Plan& plan, DateSpan period, QDate today) {
    if (period == plan.span())
        return plan.span().contains(today) ? PeriodWords::tr("This year")
                                           : PeriodWords::tr("All of %1", "a year").arg(plan.year);
    if (!areWholeMonths(period) || period.first.year() != period.last.year())
        return PeriodWords::tr("%1 – %2", "first day, last day")
            .arg(dayText(period.first), dayText(period.last));
    const int first = period.first.month();
    const int last = period.last.month();
    if (first == last)
        return QLocale{}.standaloneMonthName(first, QLocale::LongFormat);
    if (last - first == 2 && last % 3 == 0)
        return PeriodWords::tr("Q%1, %2–%3", "a quarter, its first and its last month")
            .arg(QString::number(last / 3), shortMonth(period.first), shortMonth(period.last));
    return PeriodWords::tr("%1–%2", "first month, last month")
        .arg(shortMonth(period.first), shortMonth(period.last));
}

} // namespace ninefold::ui
