// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ninefold::ui {

class FigureTable;
struct FigureRow;
class ThemeSource;
struct WhyNumber;

/// A FigureTable on a card: rows to walk with the arrows, opened with Enter or a click, copied with Ctrl+C,
/// sorted by a click on a heading or by S.
class FigureView : public QTableView {
    Q_OBJECT

public:
    /// Everything handed in outlives it. `barColumn` takes the room that is left; `isSortable` shows
    /// headings.
    FigureView(const ThemeSource& theme, FigureTable& table, int barColumn, bool isSortable,
               QWidget* parent = nullptr);

    /// Columns that give way, one after another, where there is no room for all.
    void setOptionalColumns(const QList<int>& columns) { m_optional = columns; }
    /// Where a row is, in the window's coordinates.
    [[nodiscard]] QRect placeOf(int row) const;
    /// Opens the current row.
    void open();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user asks what the number of a row was counted from.
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void follow();

    FigureTable& m_table;
    int m_barColumn;
    QList<int> m_optional;
};

} // namespace ninefold::ui
