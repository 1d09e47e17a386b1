// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;

/// Paints a row of FindModel: the text with its matches and, below, where it is; its kind or its key at the
/// end. A sub-goal's hue tells its texts; the kind says in words what it is.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit FindDelegate(const ThemeSource& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, const QRectF& place, const QModelIndex& index) const;
    [[nodiscard]] double paintEnd(QPainter& painter, const QRectF& place, const QModelIndex& index,
                                  const QFont& font) const;

    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
