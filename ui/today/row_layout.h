// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

namespace ninefold::ui {

/// What of a row can be pressed.
enum class RowPart { None, Box, Minus, Plus, Focus };

/// Where the parts of an item's row are. Parts that there is no room for are empty: first the strip, then the
/// pill of the sub-goal.
struct RowLayout {
    QRectF box;   ///< the state
    QRectF text;  ///< the first line
    QRectF basis; ///< the second line
    QRectF minus; ///< empty without buttons
    QRectF plus;
    QRectF focus; ///< the button of a focus block; empty without one
    QRectF strip;
    QRectF pill;
    double unit = 1; ///< the base text's size over 13

    /// For a row at `row`, in a font; `plusText` is what stands on the second button, and no buttons where it
    /// is empty; likewise `focusText`, whose button moves no other part but the text.
    [[nodiscard]] static RowLayout of(const QRectF& row, const QFont& font, const QString& plusText,
                                      const QString& focusText = {}, double pillWidth = narrowestPill);
    /// Of the pill of a sub-goal, in units; it gets no wider than widestPill where there is room for it.
    static constexpr double narrowestPill = 84;
    static constexpr double widestPill = 168;
    [[nodiscard]] RowPart partAt(QPointF point) const;
    /// The day of the strip at `point`, counted from the first; -1 elsewhere.
    [[nodiscard]] int stripDayAt(QPointF point) const;
    /// The mark of one day of the strip.
    [[nodiscard]] QRectF stripDay(int index) const;

    [[nodiscard]] static int heightOf(const QFont& font);
    [[nodiscard]] static int headingHeightOf(const QFont& font);
};

} // namespace ninefold::ui
