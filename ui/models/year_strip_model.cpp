// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_strip_model.h"

#include "ui/models/why_row.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace ninefold::ui {

std::vector<StripChapter> stripChapters(const Planner& planner, PlanId plan, DateSpan days) {
    std::vector<StripChapter> placed;
    std::vector<QDate> ends; // of each lane
    for (const Period& chapter : chaptersOn(planner, plan, days)) {
        const auto free = std::ranges::find_if(ends, [&](QDate end) { return end < chapter.from; });
        const auto lane = free - ends.begin();
        if (free == ends.end())
            ends.push_back(chapter.to);
        else
            *free = chapter.to;
        placed.push_back({{chapter.from, chapter.to}, oneLine(chapter.name), static_cast<int>(lane)});
    }
    return placed;
}

QString chapterText(const StripChapter& chapter) {
    return YearStripModel::tr("chapter “%1”, %2 – %3", "its name, its first day, its last day")
        .arg(chapter.name, dayText(chapter.days.first), dayText(chapter.days.last));
}

void YearStripModel::show(const Planner& planner, const Plan& plan, QDate today) {
    beginResetModel();
    m_weeks = yearWeeks(planner, plan, today);
    m_chapters = stripChapters(planner, plan.id, plan.span());
    m_today = today;
    m_days = plan.span();
    m_wins.clear();
    for (const YearWeek& week : m_weeks) {
        QStringList& texts = m_wins.emplace_back();
        for (const ActionId id : week.wins)
            texts.append(shortLine(planner.action(id)->text));
    }
    endResetModel();
}

const YearWeek& YearStripModel::week(int column) const {
    return m_weeks[static_cast<std::size_t>(column)];
}

int YearStripModel::columnOf(QDate day) const {
    const auto weeks = m_weeks.empty() ? 0 : m_weeks.front().week.first.daysTo(day) / 7;
    return static_cast<int>(std::clamp<qint64>(weeks, 0, std::max(0, columnCount() - 1)));
}

QDate YearStripModel::firstDayOf(int column) const {
    return std::max(week(column).week.first, m_days.first);
}

QString YearStripModel::spokenOf(int column) const {
    const YearWeek& week = this->week(column);
    const QDate thursday = week.week.first.addDays(3);
    QStringList parts{
        tr("Week %1").arg(thursday.weekNumber()),
        tr("%1 – %2", "first day, last day").arg(dayText(week.week.first), dayText(week.week.last))};
    parts << (week.isToCome ? tr("still to come")
              : week.score  ? percentText(week.score->rate())
                            : tr("nothing counted"));
    if (week.reviews > 0)
        parts << tr("%n review(s) finished", nullptr, week.reviews);
    const QStringList& wins = m_wins[static_cast<std::size_t>(column)];
    if (!wins.isEmpty())
        parts << tr("%n win(s): %1", nullptr, static_cast<int>(wins.size()))
                     .arg(wins.join(QStringLiteral(" · ")));
    if (week.isResting)
        parts << markText(Mark::Resting);
    for (const StripChapter& chapter : m_chapters) {
        if (chapter.days.overlaps(week.week))
            parts << tr("chapter “%1”").arg(chapter.name);
    }
    return parts.join(QStringLiteral(", "));
}

void YearStripModel::retranslate() {
    if (!m_weeks.empty())
        Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
}

int YearStripModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

int YearStripModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

QVariant YearStripModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenOf(index.column());
    return role == Qt::ToolTipRole ? QVariant{spokenOf(index.column()).toHtmlEscaped()} : QVariant{};
}

} // namespace ninefold::ui
