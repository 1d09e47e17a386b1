// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_days_model.h"

#include "ui/models/why_row.h"
#include "ui/text/day_text.h"
#include "ui/text/words.h"

#include <utility>

namespace ninefold::ui {

namespace {

bool isAltered(const ProgressDay& before, const ProgressDay& after) {
    if (before.isResting != after.isResting || before.score.has_value() != after.score.has_value())
        return true;
    return after.score && (before.score->got != after.score->got || before.score->base != after.score->base);
}

} // namespace

void YearDaysModel::show(ProgressModel& progress) {
    const auto before = std::exchange(m_days, progress.days());
    setDays(m_days.empty() ? std::nullopt : std::optional{DateSpan{m_days.front().date, m_days.back().date}},
            progress.today(), [&](std::size_t day) { return isAltered(before[day], m_days[day]); });
}

const ProgressDay& YearDaysModel::dayOn(QDate day) const {
    return m_days[static_cast<std::size_t>(m_days.front().date.daysTo(day))];
}

QList<QStringList> YearDaysModel::lines() const {
    QList<QStringList> lines{{tr("Day"), tr("Done"), tr("Asked for"), tr("Resting")}};
    for (const ProgressDay& day : m_days) {
        if (day.date > today())
            break;
        lines.append({day.date.toString(Qt::ISODate), day.score ? countText(day.score->got) : QString{},
                      day.score ? countText(day.score->base) : QString{},
                      day.isResting ? markText(Mark::Resting) : QString{}});
    }
    return lines;
}

QString YearDaysModel::spokenOf(QDate date) const {
    const ProgressDay& day = dayOn(date);
    QStringList parts{headingText(day.date, today())};
    if (day.isResting)
        parts.append(markText(Mark::Resting));
    if (day.score)
        parts.append(tr("%1 of %2").arg(countText(day.score->got), countText(day.score->base)));
    else if (day.date <= today() && !day.isResting)
        parts.append(tr("nothing was asked for"));
    return parts.join(QStringLiteral(", "));
}

} // namespace ninefold::ui
