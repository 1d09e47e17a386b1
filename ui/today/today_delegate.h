// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/line_texts.h"
#include "ui/today/row_layout.h"
#include "ui/today/stamps.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QRegion>
#include <QStyledItemDelegate>

namespace ninefold {
struct TodayItem;
} // namespace ninefold

namespace ninefold::ui {

class ThemeSource;
class TodayModel;
struct TodayRow;

/// Paints the rows of Today: items that stand together form a card.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    TodayDelegate(const ThemeSource& theme, const TodayModel& model, QObject* parent);

    /// Where the parts of a row are whose rectangle in the view is `row`.
    [[nodiscard]] RowLayout layoutOf(const QRect& row, const QFont& font, int index) const;
    /// The row whose item keys speak of; it offers a focus block.
    void setCurrent(const QModelIndex& index) { m_current = index; }
    /// What of the view is to be painted now; rows outside are left alone.
    void setExposed(const QRegion& region) { m_exposed = region; }
    /// The part under the pointer, or none.
    void setHovered(const QModelIndex& index, RowPart part);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    // What a part of a row stands on is `ground` or `on`.
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const TodayRow& row) const;
    void paintCard(QPainter& painter, const QRectF& rect, const TodayRow& row, const QColor& ground) const;
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const RowLayout& layout, const QStyleOptionViewItem& option,
                    const QModelIndex& index, const QColor& ground) const;
    void paintButtons(QPainter& painter, const RowLayout& layout, const QFont& font, const QModelIndex& index,
                      const QColor& on) const;
    void paintFocus(QPainter& painter, const RowLayout& layout, const QFont& font, const QModelIndex& index,
                    const QColor& on) const;
    void paintPill(QPainter& painter, const RowLayout& layout, const QFont& font, const TodayRow& row,
                   const QColor& on) const;
    void stampBox(QPainter& painter, const RowLayout& layout, const TodayItem& item, bool hasFocus,
                  const QColor& on) const;
    void stampGrip(QPainter& painter, const RowLayout& layout, const QColor& on) const;
    void stampStrip(QPainter& painter, const RowLayout& layout, const TodayItem& item,
                    const QColor& ground) const;
    void stampPanel(QPainter& painter, const QRectF& place, double radius, const QColor& fill,
                    const QColor& line, const QColor& on) const;
    [[nodiscard]] QString plusText(const TodayRow& row) const;
    [[nodiscard]] QString focusText(int row) const;
    [[nodiscard]] double pillWidth(const QRect& row, const QFont& font) const;
    [[nodiscard]] double widthOf(const QString& subGoal, const QFont& font) const;

    const ThemeSource& m_theme;
    const TodayModel& m_model;
    QPersistentModelIndex m_current;
    QPersistentModelIndex m_hovered;
    RowPart m_hoveredPart = RowPart::None;
    QRegion m_exposed;
    mutable Stamps m_stamps; ///< of the parts of rows
    mutable Stamps m_strips; ///< made of those
    mutable LineTexts m_lines;
    mutable QFont m_measured; ///< the font that the heights are of
    mutable int m_itemHeight = 0;
    mutable int m_headingHeight = 0;
    mutable QHash<QString, double> m_pillWidths; ///< of the texts of sub-goals, in units
    mutable double m_widestPill = 0;             ///< what the texts need, in units; 0 until it is asked for
};

} // namespace ninefold::ui
