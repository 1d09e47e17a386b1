// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_table.h"

#include <QCollator>

#include <algorithm>

namespace ninefold::ui {

namespace {

bool isBefore(const QVariant& a, const QVariant& b) {
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString) {
        static const QCollator collator;
        return collator.compare(a.toString(), b.toString()) < 0;
    }
    return a.toDouble() < b.toDouble();
}

// Rows about the same numbers in the same order.
bool hasSamePlaces(const std::vector<FigureRow>& a, const std::vector<FigureRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const FigureRow& x, const FigureRow& y) {
        return x.why == y.why && x.cells.size() == y.cells.size();
    });
}

} // namespace

void FigureTable::setRows(const QStringList& headings, std::vector<FigureRow> rows) {
    if (headings == m_headings && rows == m_given)
        return;
    const bool hasSameHeadings = headings == m_headings;
    m_given = std::move(rows);
    if (auto after = arranged(); hasSameHeadings && hasSamePlaces(m_rows, after)) {
        std::swap(m_rows, after);
        return announce(after);
    }
    beginResetModel();
    m_headings = headings;
    arrange();
    endResetModel();
}

void FigureTable::announce(const std::vector<FigureRow>& before) {
    for (int i = 0; i < rowCount(); ++i) {
        if (!(before[static_cast<std::size_t>(i)] == row(i)))
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

void FigureTable::arrange() {
    m_rows = arranged();
}

std::vector<FigureRow> FigureTable::arranged() const {
    std::vector<FigureRow> rows = m_given;
    if (m_sortColumn < 0 || m_sortColumn >= m_headings.size())
        return rows;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    std::stable_sort(rows.begin(), rows.end(), [&](const FigureRow& a, const FigureRow& b) {
        const QVariant& first = a.cells[column].order;
        const QVariant& second = b.cells[column].order;
        if (first.isValid() != second.isValid())
            return first.isValid();
        return m_sortOrder == Qt::AscendingOrder ? isBefore(first, second) : isBefore(second, first);
    });
    return rows;
}

const FigureCell& FigureTable::cell(const QModelIndex& index) const {
    return row(index.row()).cells[static_cast<std::size_t>(index.column())];
}

bool FigureTable::isNumber(int column) const {
    return !m_rows.empty() && m_rows.front().cells[static_cast<std::size_t>(column)].isNumber();
}

int FigureTable::rowOf(const WhyNumber& why) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const FigureRow& row) { return row.why == why; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QList<QStringList> FigureTable::lines() const {
    QList<QStringList> lines{m_headings};
    for (const FigureRow& row : m_rows) {
        QStringList cells;
        for (const FigureCell& cell : row.cells)
            cells.append(cell.text.simplified());
        lines.append(cells);
    }
    return lines;
}

QString tabbedText(const QList<QStringList>& lines) {
    QString text;
    for (const QStringList& line : lines)
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QString FigureTable::asText() const {
    return tabbedText(lines());
}

int FigureTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FigureTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell& cell = this->cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return orientation == Qt::Horizontal && isAsked ? m_headings.value(section) : QVariant{};
}

void FigureTable::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const auto before = m_rows;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    for (const QModelIndex& index : persistentIndexList()) {
        const int to = rowOf(before[static_cast<std::size_t>(index.row())].why);
        changePersistentIndex(index, this->index(to, index.column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace ninefold::ui
