// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar_model.h"

#include "ui/text/day_text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace ninefold::ui {

void CalendarModel::showMonthOf(QDate day) {
    const QDate month{day.year(), day.month(), 1};
    if (!day.isValid() || month == m_month)
        return;
    m_month = month;
    announce();
}

QDate CalendarModel::dayAt(const QModelIndex& index) const {
    return first().addDays(index.row() * daysOfAWeek + index.column());
}

QModelIndex CalendarModel::indexOf(QDate day) const {
    const qint64 at = first().daysTo(day);
    if (!day.isValid() || at < 0 || at >= weeks * daysOfAWeek)
        return {};
    return index(static_cast<int>(at) / daysOfAWeek, static_cast<int>(at) % daysOfAWeek);
}

DateSpan CalendarModel::weekAt(int row) const {
    return isoWeekOf(first().addDays(row * daysOfAWeek));
}

void CalendarModel::setToday(QDate today) {
    m_today = today;
    announce();
}

void CalendarModel::setBounds(const DateSpan& days) {
    m_bounds = days;
    announce();
}

void CalendarModel::setChosen(const std::optional<DateSpan>& days) {
    m_chosen = days;
    announce();
}

void CalendarModel::setResting(const std::vector<DateSpan>& rests) {
    m_rests = rests;
    announce();
}

bool CalendarModel::isResting(QDate day) const {
    return std::any_of(m_rests.begin(), m_rests.end(),
                       [&](const DateSpan& rest) { return rest.contains(day); });
}

void CalendarModel::announce() {
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, daysOfAWeek - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, weeks - 1);
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : weeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : daysOfAWeek;
}

QString CalendarModel::spoken(QDate day) const {
    QStringList parts{headingText(day, m_today)};
    if (day == m_today)
        parts.append(tr("today"));
    if (isChosen(day))
        parts.append(tr("chosen"));
    if (isResting(day))
        parts.append(markText(Mark::Resting));
    return parts.join(QStringLiteral(", "));
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(dayAt(index).day());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(dayAt(index));
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? daysOfAWeek : weeks))
        return {};
    const bool isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isSpoken)
        return {};
    if (isColumn)
        return QLocale{}.standaloneDayName(section + 1,
                                           isSpoken ? QLocale::LongFormat : QLocale::ShortFormat);
    const int week = weekAt(section).first.weekNumber();
    return isSpoken ? tr("Week %1").arg(week) : QString::number(week);
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ninefold::ui
