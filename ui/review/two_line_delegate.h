// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;

/// A row of a list on a card: its text, below it a second line, and a word at its end.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives it.
    TwoLineDelegate(const ThemeSource& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double paintEnd(QPainter& painter, const QRectF& row, const QFont& base, const QModelIndex& index) const;

    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
