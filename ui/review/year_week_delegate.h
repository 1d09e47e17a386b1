// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;
class YearStripModel;

/// Paints a week of a year: a column that is as full as the week, hatched for a rest; above it a diamond for
/// a review and a dot for a win.
class YearWeekDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    YearWeekDelegate(const ThemeSource& theme, const YearStripModel& weeks, QObject* parent)
        : QStyledItemDelegate{parent}
        , m_theme{theme}
        , m_weeks{weeks} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintColumn(QPainter& painter, const QRectF& track, int column) const;
    void paintMarks(QPainter& painter, const QRectF& room, int column) const;

    const ThemeSource& m_theme;
    const YearStripModel& m_weeks;
};

} // namespace ninefold::ui
