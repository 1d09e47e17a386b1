// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_table.h"

#include <QLocale>

namespace ninefold::ui {

namespace {

constexpr int weekDays = 7;

} // namespace

void YearTable::setDays(const std::optional<DateSpan>& span, QDate today,
                        const std::function<bool(std::size_t day)>& isAltered) {
    if (span == m_span && today == m_today)
        return announce(isAltered);
    const bool isOther = span != m_span;
    if (isOther)
        beginResetModel();
    m_span = span;
    m_today = today;
    m_monday = span ? isoWeekOf(span->first).first : QDate{};
    if (isOther)
        endResetModel();
    else if (span)
        Q_EMIT dataChanged(index(0, 0), index(weekDays - 1, columnCount() - 1));
}

void YearTable::announce(const std::function<bool(std::size_t day)>& isAltered) {
    for (int day = 0; m_span && day < m_span->days(); ++day) {
        if (!isAltered(static_cast<std::size_t>(day)))
            continue;
        const QModelIndex field = indexOf(m_span->first.addDays(day));
        Q_EMIT dataChanged(field, field);
    }
}

std::optional<QDate> YearTable::dateAt(const QModelIndex& index) const {
    if (!index.isValid() || !m_span)
        return std::nullopt;
    const QDate date = m_monday.addDays(weekDays * index.column() + index.row());
    return m_span->contains(date) ? std::optional{date} : std::nullopt;
}

QModelIndex YearTable::indexOf(QDate day) const {
    if (!m_span || !m_span->contains(day))
        return {};
    const int at = static_cast<int>(m_monday.daysTo(day));
    return index(at % weekDays, at / weekDays);
}

int YearTable::monthAt(int column) const {
    for (int row = 0; row < weekDays; ++row) {
        const auto day = dateAt(index(row, column));
        if (day && (day->day() == 1 || *day == m_span->first))
            return day->month();
    }
    return 0;
}

int YearTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_span ? 0 : weekDays;
}

int YearTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_span ? 0 : static_cast<int>(m_monday.daysTo(m_span->last)) / weekDays + 1;
}

QVariant YearTable::data(const QModelIndex& index, int role) const {
    const auto day = dateAt(index);
    return day && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) ? QVariant{spokenOf(*day)}
                                                                              : QVariant{};
}

QVariant YearTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale{}.standaloneDayName(section + 1, QLocale::ShortFormat);
    const int month = monthAt(section);
    return month == 0 ? QVariant{} : QLocale{}.standaloneMonthName(month, QLocale::ShortFormat);
}

Qt::ItemFlags YearTable::flags(const QModelIndex& index) const {
    return dateAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ninefold::ui
