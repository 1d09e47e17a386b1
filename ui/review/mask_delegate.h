// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;

/// Paints the rows of a MaskModel: the factor that is masked greyed out, the answers as three pills, labels
/// as pills of their own.
class MaskDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives it.
    MaskDelegate(const ThemeSource& theme, QObject* parent);

    /// Whether the answers stand close together, for want of room.
    void setTight(bool isTight) { m_isTight = isTight; }
    /// Which answer stands at `place` of a cell; -1 for none.
    [[nodiscard]] int answerAt(const QFont& font, const QRect& cell, QPoint place) const;
    /// How wide the three answers are.
    [[nodiscard]] int answersWidth(const QFont& font) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    [[nodiscard]] QRectF pill(const QFont& font, const QRectF& cell, int answer) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintAnswers(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLabel(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const ThemeSource& m_theme;
    bool m_isTight = false;
};

} // namespace ninefold::ui
