// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace ninefold::ui {

/// The days of a year as a table of weeks: a row for each day of the week from Monday, a column for each ISO
/// week. Fields outside the year are empty.
class YearTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The day of a field; nothing outside the year.
    [[nodiscard]] std::optional<QDate> dateAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] QDate today() const { return m_today; }
    /// The first and last day.
    [[nodiscard]] const std::optional<DateSpan>& span() const { return m_span; }
    /// The month that begins in a week's column, 1 to 12; 0 for the others.
    [[nodiscard]] int monthAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    /// Has these days from now on. Where they and the user's own are those of before, only the ones that hold
    /// something else are announced: `isAltered` says so of each by its number, from 0.
    void setDays(const std::optional<DateSpan>& span, QDate today,
                 const std::function<bool(std::size_t day)>& isAltered);
    /// A day and what became of it, in words.
    [[nodiscard]] virtual QString spokenOf(QDate day) const = 0;

private:
    void announce(const std::function<bool(std::size_t day)>& isAltered);

    std::optional<DateSpan> m_span;
    QDate m_monday; ///< of the first column
    QDate m_today;
};

} // namespace ninefold::ui
