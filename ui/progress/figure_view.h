// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ninefold::ui {

class FigureTable;
struct FigureRow;
class ThemeSource;
struct WhyNumber;

/// A FigureTable on a card: rows to walk with the arrows, asked why with Space or a click, copied with
/// Ctrl+C, sorted by a click on a heading. Rows that lead somewhere go there with Enter, a double click or a
/// click on the first column; for others Enter asks why.
class FigureView : public QTableView {
    Q_OBJECT

public:
    /// Everything handed in outlives it. `barColumn` takes the room that is left; `isSortable` shows
    /// headings.
    FigureView(const ThemeSource& theme, FigureTable& table, int barColumn, bool isSortable,
               QWidget* parent = nullptr);

    /// Columns that give way, one after another, where there is no room for all.
    void setOptionalColumns(const QList<int>& columns) { m_optional = columns; }
    /// Rows lead somewhere: rowEntered() is announced.
    void setRowsLead(bool lead) { m_rowsLead = lead; }
    /// Where a row is, in the window's coordinates.
    [[nodiscard]] QRect placeOf(int row) const;
    /// Opens the current row.
    void open();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user goes into a row.
    void rowEntered(int row);
    /// The user asks what the number of a row was counted from.
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);

protected:
    void changeEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void follow();
    void followRows(const QModelIndex& first, const QModelIndex& last);
    [[nodiscard]] int mostOf(int column) const;
    void enter();
    void click(const QModelIndex& index);

    FigureTable& m_table;
    int m_barColumn;
    QList<int> m_optional;
    bool m_rowsLead = false;
};

} // namespace ninefold::ui
