// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"

#include <QAbstractTableModel>

#include <vector>

namespace ninefold::ui {

/// Six weeks around a month, Monday to Sunday, as a calendar shows them.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    static constexpr int daysOfAWeek = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the month of `day`.
    void showMonthOf(QDate day);
    /// The first of the month shown.
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate dayAt(const QModelIndex& index) const;
    /// The place of a day; invalid when it is not among the six weeks.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] DateSpan weekAt(int row) const;

    /// What the days are: which is today, which can be chosen, which are chosen, and which are resting.
    void setToday(QDate today);
    void setBounds(const DateSpan& days);
    void setChosen(const std::optional<DateSpan>& days);
    void setResting(const std::vector<DateSpan>& rests);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const std::optional<DateSpan>& chosen() const { return m_chosen; }
    [[nodiscard]] bool isInBounds(QDate day) const { return !m_bounds || m_bounds->contains(day); }
    [[nodiscard]] bool isChosen(QDate day) const { return m_chosen && m_chosen->contains(day); }
    [[nodiscard]] bool isResting(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QDate first() const { return isoWeekOf(m_month).first; }
    [[nodiscard]] QString spoken(QDate day) const;
    void announce();

    QDate m_month{2000, 1, 1};
    QDate m_today;
    std::optional<DateSpan> m_bounds;
    std::optional<DateSpan> m_chosen;
    std::vector<DateSpan> m_rests;
};

} // namespace ninefold::ui
