// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class ThemeSource;
class WhyModel;
struct WhyRow;

/// Paints the rows of a number's reasons: a date on one line, an action or a sub-goal on two.
class WhyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive it.
    WhyDelegate(const ThemeSource& theme, const WhyModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSign(QPainter& painter, const QRectF& place, const WhyRow& row) const;
    void paintWords(QPainter& painter, const QRectF& place, const QStyleOptionViewItem& option,
                    const WhyRow& row) const;

    const ThemeSource& m_theme;
    const WhyModel& m_model;
};

} // namespace ninefold::ui
