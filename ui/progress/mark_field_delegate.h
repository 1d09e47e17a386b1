// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace ninefold::ui {

class RoutineDaysModel;
class ThemeSource;

/// Paints what became of a routine on a day of the year.
class MarkFieldDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    MarkFieldDelegate(const ThemeSource& theme, const RoutineDaysModel& days);

    /// The block whose hue the marks have.
    void setBlock(int block) { m_block = block; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeSource& m_theme;
    const RoutineDaysModel& m_days;
    int m_block = 4;
};

} // namespace ninefold::ui
