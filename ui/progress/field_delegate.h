// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace ninefold::ui {

struct Theme;
class ThemeSource;
class YearTable;

/// Paints the fields of a year of days: each its day, the user's own with a frame, the current one with the
/// ring of focus; nothing outside the year.
class FieldDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FieldDelegate(const ThemeSource& theme, const YearTable& days)
        : m_theme{theme}
        , m_days{days} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    /// Paints what became of `day`.
    virtual void paintDay(QPainter& painter, const QRectF& field, const Theme& theme, QDate day) const = 0;

private:
    const ThemeSource& m_theme;
    const YearTable& m_days;
};

} // namespace ninefold::ui
