// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <optional>

namespace ninefold::ui {

class FigureTable;
struct FigureBar;
struct FigureCell;
class ThemeSource;

/// Paints the cells of a FigureTable: the number so far as a light, outlined bar, the whole as a solid one
/// inside it, the number before as a tick across.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FigureDelegate(const ThemeSource& theme, const FigureTable& table, QObject* parent = nullptr);

    /// How far from the ends of a cell its text stands, beside a base text of `font`.
    [[nodiscard]] static int insetOf(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStrip(QPainter& painter, const QRectF& place, const FigureCell& cell, const QColor& hue) const;
    void paintBar(QPainter& painter, const QRectF& place, const FigureBar& bar, const QColor& hue) const;

    /// What texts are measured by, of a view's font.
    struct Type {
        QFont given;
        QFontMetrics usual;
        QFontMetrics strong;
    };

    const ThemeSource& m_theme;
    const FigureTable& m_table;
    mutable std::optional<Type> m_type;
};

} // namespace ninefold::ui
