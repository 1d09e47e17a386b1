// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/why_number.h"

#include <QAbstractTableModel>

#include <vector>

namespace ninefold::ui {

/// A bar in a table: each number from 0 to 1.
struct FigureBar {
    std::optional<double> soFar{}; ///< absent where nothing is rated
    std::optional<double> whole{};
    std::optional<double> previous{}; ///< a tick
    friend bool operator==(const FigureBar&, const FigureBar&) = default;
};

/// Weeks one after another, each from 0 to 1; absent where nothing is rated.
using FigureStrip = std::vector<std::optional<double>>;

/// A cell: what it says, what it is sorted by, and how it is drawn.
struct FigureCell {
    QString text{};
    QVariant order{};               ///< a number or a text; invalid comes last
    QString spoken{};               ///< where the text alone says too little
    std::optional<FigureBar> bar{}; ///< instead of the text
    FigureStrip strip{};            ///< instead of the text, where it is not empty
    bool isStrong = false;
    bool isInHue = false; ///< written in the hue of the row's block

    /// Numbers are written at the end of their cells.
    [[nodiscard]] bool isNumber() const { return isStrong && !isInHue; }
    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

/// A row: a sub-goal or an action with its numbers.
struct FigureRow {
    int block = 0; ///< whose hue it has
    WhyNumber why; ///< what its number is opened with
    std::vector<FigureCell> cells{};
    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

/// Lines of cells as a spreadsheet takes them: tabs between cells, each line ended.
[[nodiscard]] QString tabbedText(const QList<QStringList>& lines);

/// Rows of numbers with bars, which can be sorted by any column.
class FigureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these rows in their order, or as they were sorted last.
    void setRows(const QStringList& headings, std::vector<FigureRow> rows);
    [[nodiscard]] const FigureRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const FigureCell& cell(const QModelIndex& index) const;
    /// Whether a column has numbers.
    [[nodiscard]] bool isNumber(int column) const;
    /// The row about the same number; -1 when there is none.
    [[nodiscard]] int rowOf(const WhyNumber& why) const;
    /// Everything as lines of cells, the headings first.
    [[nodiscard]] QList<QStringList> lines() const;
    /// The same as a text, with tabs between the cells.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By the numbers or texts of a column; -1 brings the order of setRows() back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] std::vector<FigureRow> arranged() const;
    void arrange();
    void announce(const std::vector<FigureRow>& before);

    QStringList m_headings;
    std::vector<FigureRow> m_given;
    std::vector<FigureRow> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ninefold::ui
