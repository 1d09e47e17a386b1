// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_days_model.h"

#include "ui/models/why_row.h"
#include "ui/text/day_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace ninefold::ui {

namespace {

constexpr int daysOfAWeek = 7;

} // namespace

void YearDaysModel::show(ProgressModel& progress) {
    const auto& days = progress.days();
    const bool isSameYear =
        !m_days.empty() && m_days.size() == days.size() && m_days.front().date == days.front().date;
    if (!isSameYear)
        beginResetModel();
    m_days = days;
    m_today = progress.today();
    m_monday = days.empty() ? QDate{} : isoWeekOf(days.front().date).first;
    if (!isSameYear)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(daysOfAWeek - 1, columnCount() - 1));
}

const ProgressDay* YearDaysModel::day(const QModelIndex& index) const {
    if (!index.isValid() || m_days.empty())
        return nullptr;
    const QDate date = m_monday.addDays(daysOfAWeek * index.column() + index.row());
    const qint64 at = m_days.front().date.daysTo(date);
    return at < 0 || at >= static_cast<qint64>(m_days.size()) ? nullptr
                                                              : &m_days[static_cast<std::size_t>(at)];
}

QModelIndex YearDaysModel::indexOf(QDate day) const {
    if (m_days.empty() || day < m_days.front().date || day > m_days.back().date)
        return {};
    const int at = static_cast<int>(m_monday.daysTo(day));
    return index(at % daysOfAWeek, at / daysOfAWeek);
}

int YearDaysModel::monthAt(int column) const {
    for (int row = 0; row < daysOfAWeek; ++row) {
        const ProgressDay* found = day(index(row, column));
        if (found && (found->date.day() == 1 || found->date == m_days.front().date))
            return found->date.month();
    }
    return 0;
}

int YearDaysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_days.empty() ? 0 : daysOfAWeek;
}

int YearDaysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_days.empty()
               ? 0
               : static_cast<int>(m_monday.daysTo(m_days.back().date)) / daysOfAWeek + 1;
}

QVariant YearDaysModel::data(const QModelIndex& index, int role) const {
    const ProgressDay* found = day(index);
    if (!found || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    QStringList parts{headingText(found->date, m_today)};
    if (found->isResting)
        parts.append(markText(Mark::Resting));
    if (found->score)
        parts.append(tr("%1 of %2").arg(countText(found->score->got), countText(found->score->base)));
    else if (found->date <= m_today && !found->isResting)
        parts.append(tr("nothing was asked for"));
    return parts.join(QStringLiteral(", "));
}

QVariant YearDaysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale{}.standaloneDayName(section + 1, QLocale::ShortFormat);
    const int month = monthAt(section);
    return month == 0 ? QVariant{} : QLocale{}.standaloneMonthName(month, QLocale::ShortFormat);
}

Qt::ItemFlags YearDaysModel::flags(const QModelIndex& index) const {
    return day(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ninefold::ui
