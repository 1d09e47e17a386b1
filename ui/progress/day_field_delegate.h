// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;
class YearDaysModel;

/// Paints a day of the year: the deeper in the accent the more of it was done, an outline where nothing was
/// asked for, a stroke across a day of rest, nothing for days to come.
class DayFieldDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    DayFieldDelegate(const ThemeSource& theme, const YearDaysModel& days);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeSource& m_theme;
    const YearDaysModel& m_days;
};

} // namespace ninefold::ui
