// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/progress_model.h"

#include <QAbstractTableModel>

namespace ninefold::ui {

/// The days of a year as a table of weeks: a row for each day of the week from Monday, a column for each ISO
/// week. Fields outside the year are empty.
class YearDaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the days of `progress` as they are now.
    void show(ProgressModel& progress);
    /// The day of a field; null outside the year.
    [[nodiscard]] const ProgressDay* day(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] QDate today() const { return m_today; }
    /// The month that begins in a week's column, 1 to 12; 0 for the others.
    [[nodiscard]] int monthAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ProgressDay> m_days;
    QDate m_monday; ///< of the first column
    QDate m_today;
};

} // namespace ninefold::ui
