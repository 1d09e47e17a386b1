// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class DayTableModel;
class ThemeSource;
struct DayTableCell;
struct DayTableRow;

/// Paints the cells of a table of days: the mark of each as on Today, amounts as numbers on it, a corner
/// where there is a note.
class DayCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    DayCellDelegate(const ThemeSource& theme, const DayTableModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintAmount(QPainter& painter, const QRectF& place, const DayTableRow& row, const DayTableCell& cell,
                     const QFont& font) const;
    void paintPlain(QPainter& painter, const QRectF& box, const DayTableRow& row,
                    const DayTableCell& cell) const;

    const ThemeSource& m_theme;
    const DayTableModel& m_model;
};

} // namespace ninefold::ui
