// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_days_model.h"

#include "ui/text/day_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace ninefold::ui {

void RoutineDaysModel::show(const std::optional<DateSpan>& span, std::vector<Mark> marks, QDate today) {
    const auto before = std::exchange(m_marks, std::move(marks));
    setDays(span, today, [&](std::size_t day) { return before[day] != m_marks[day]; });
}

Mark RoutineDaysModel::mark(QDate day) const {
    return m_marks[static_cast<std::size_t>(span()->first.daysTo(day))];
}

QList<QStringList> RoutineDaysModel::lines() const {
    QList<QStringList> lines{{tr("Day"), tr("Mark")}};
    if (!span())
        return lines;
    for (QDate day = span()->first; day <= std::min(span()->last, today()); day = day.addDays(1))
        if (mark(day) != Mark::NotScheduled)
            lines.append({day.toString(Qt::ISODate), markText(mark(day))});
    return lines;
}

QString RoutineDaysModel::spokenOf(QDate day) const {
    return QStringLiteral("%1, %2").arg(headingText(day, today()), markText(mark(day)));
}

} // namespace ninefold::ui
