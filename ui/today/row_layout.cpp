// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_layout.h"

#include "ui/models/today_row.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double rowSide = 16;
constexpr double rowGap = 12;
constexpr double boxSide = 26;
constexpr double dayPitch = 12; // of the strip
constexpr double dayWidth = 9;
constexpr double stripHeight = 18;
constexpr double pillHeight = 22;
constexpr double buttonHeight = 32;
constexpr double focusPadding = 42; // with its picture
constexpr double narrowestText = 190;
constexpr double leastText = 110; // beside the button of a focus block

} // namespace

int RowLayout::heightOf(const QFont& font) {
    const double lines = QFontMetricsF{fontOf(font, TypeStep::Lead, QFont::DemiBold)}.height() +
                         QFontMetricsF{fontOf(font, TypeStep::Small)}.height();
    return static_cast<int>(std::ceil(lines + 22 * unitOf(font)));
}

int RowLayout::headingHeightOf(const QFont& font) {
    return static_cast<int>(std::ceil(QFontMetricsF{font}.height() + 22 * unitOf(font)));
}

RowLayout RowLayout::of(const QRectF& row, const QFont& font, const QString& plusText,
                        const QString& focusText, double pillWidth) {
    RowLayout layout;
    const double unit = layout.unit = unitOf(font);
    const double middle = row.center().y();
    const auto centred = [middle](double left, double width, double height) {
        return QRectF{left, middle - height / 2, width, height};
    };
    layout.box = centred(row.left() + rowSide * unit, boxSide * unit, boxSide * unit);
    const double left = layout.box.right() + rowGap * unit;
    double right = row.right() - rowSide * unit;
    const auto fits = [&](double width) { return right - width - left >= narrowestText * unit; };
    if (fits((pillWidth + rowGap) * unit)) {
        layout.pill = centred(right - pillWidth * unit, pillWidth * unit, pillHeight * unit);
        right = layout.pill.left() - rowGap * unit;
    }
    const double buttons =
        plusText.isEmpty()
            ? 0
            : 34 * unit + 8 * unit +
                  std::max(34 * unit, QFontMetricsF{font}.horizontalAdvance(plusText) + 20 * unit);
    const double stripWidth = (dayPitch * stripDays - (dayPitch - dayWidth)) * unit;
    if (fits(stripWidth + rowGap * unit + (buttons > 0 ? buttons + rowGap * unit : 0))) {
        layout.strip = centred(right - stripWidth, stripWidth, stripHeight * unit);
        right = layout.strip.left() - rowGap * unit;
    }
    if (buttons > 0) {
        const double minus = 34 * unit;
        layout.plus =
            centred(right - (buttons - minus - 8 * unit), buttons - minus - 8 * unit, buttonHeight * unit);
        layout.minus = centred(right - buttons, minus, buttonHeight * unit);
        right = layout.minus.left() - rowGap * unit;
    }
    // It comes and goes with the current row, so that it must move nothing else.
    const double focus = QFontMetricsF{font}.horizontalAdvance(focusText) + focusPadding * unit;
    if (!focusText.isEmpty() && right - focus - left >= leastText * unit) {
        layout.focus = centred(right - focus, focus, buttonHeight * unit);
        right = layout.focus.left() - rowGap * unit;
    }
    const double first = QFontMetricsF{fontOf(font, TypeStep::Lead, QFont::DemiBold)}.height();
    const double second = QFontMetricsF{fontOf(font, TypeStep::Small)}.height();
    const double top = middle - (first + second + unit) / 2;
    layout.text = {left, top, std::max(0.0, right - left), first};
    layout.basis = {left, top + first + unit, std::max(0.0, right - left), second};
    return layout;
}

RowPart RowLayout::partAt(QPointF point) const {
    constexpr double around = 8; // the box is easily hit
    if (box.adjusted(-around, -around, around, around).contains(point))
        return RowPart::Box;
    if (minus.contains(point))
        return RowPart::Minus;
    if (focus.contains(point))
        return RowPart::Focus;
    return plus.contains(point) ? RowPart::Plus : RowPart::None;
}

QRectF RowLayout::stripDay(int index) const {
    return {strip.left() + index * dayPitch * unit, strip.top(), dayWidth * unit, strip.height()};
}

int RowLayout::stripDayAt(QPointF point) const {
    if (!strip.contains(point))
        return -1;
    return std::min(stripDays - 1, static_cast<int>((point.x() - strip.left()) / (dayPitch * unit)));
}

} // namespace ninefold::ui
