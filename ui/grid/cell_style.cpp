// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_style.h"

#include "ui/theme/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double basePixels = 13;

QFont sized(const QFont& base, double pixels, QFont::Weight weight) {
    QFont font = base;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

// The step of the type scale for a cell this high and wide, both in units.
double textStep(double width, double height) {
    struct Step {
        double width;
        double height;
        double pixels;
    };
    constexpr std::array steps{Step{300, 200, 24}, Step{210, 150, 18}, Step{160, 116, 15}, Step{118, 88, 13}};
    for (const Step& step : steps) {
        if (width >= step.width && height >= step.height)
            return step.pixels;
    }
    return width >= 84 ? 12 : 11;
}

} // namespace

CellMetrics CellMetrics::of(const QFont& base, QSizeF cell) {
    CellMetrics metrics;
    metrics.unit = unitOf(base);
    const bool isNarrow = cell.width() < 90 * metrics.unit;
    metrics.padding = (isNarrow ? 3 : 6) * metrics.unit;
    metrics.radius = 7 * metrics.unit;
    metrics.bar = 3 * metrics.unit;
    metrics.ring = 2 * metrics.unit;
    const double pixels = textStep(cell.width() / metrics.unit, cell.height() / metrics.unit) * metrics.unit;
    metrics.mark = 16 * std::max(metrics.unit, pixels / basePixels);
    metrics.text = sized(base, pixels, QFont::Normal);
    metrics.headline = sized(base, isNarrow ? pixels : pixels + metrics.unit, QFont::Bold);
    metrics.number = sized(base, std::max(pixels - 2 * metrics.unit, 10 * metrics.unit), QFont::Normal);
    return metrics;
}

CellMetrics CellMetrics::roomy(const QFont& base, QSizeF cell) {
    CellMetrics metrics;
    metrics.isRoomy = true;
    metrics.unit = unitOf(base);
    const double width = cell.width() / metrics.unit;
    const double height = cell.height() / metrics.unit;
    const bool isLarge = width >= 240 && height >= 160;
    const bool isSmall = width < 150 || height < 96;
    const double pixels = (isLarge ? 18 : isSmall ? 13 : 15) * metrics.unit;
    metrics.padding = (isLarge ? 20 : isSmall ? 8 : 12) * metrics.unit;
    metrics.radius = (isLarge ? 12 : 9) * metrics.unit;
    metrics.bar = (isLarge ? 5 : 4) * metrics.unit;
    metrics.ring = 2 * metrics.unit;
    metrics.mark = (isLarge ? 22 : 18) * metrics.unit;
    metrics.text = sized(base, pixels, QFont::DemiBold);
    metrics.headline = sized(base, pixels + (isLarge ? 6 : 3) * metrics.unit, QFont::Bold);
    metrics.number = sized(base, (isSmall ? 12 : 13) * metrics.unit, QFont::Normal);
    return metrics;
}

QSizeF CellMetrics::smallestCell(const QFont& base, bool isRoomy) {
    const CellMetrics metrics = isRoomy ? roomy(base, {}) : of(base, {});
    constexpr double tallestScript = 1.45; // of Hangul and kana, beside their size
    const double line =
        std::max(QFontMetricsF{metrics.headline}.height(), tallestScript * metrics.headline.pixelSize());
    if (isRoomy)
        return {92 * metrics.unit,
                std::ceil(2 * line + 2 * metrics.padding + QFontMetricsF{metrics.number}.height())};
    return {56 * metrics.unit, std::ceil(2 * line + 2 * (metrics.bar + metrics.unit))};
}

QRectF CellMetrics::textBox(const QRectF& cell, const CellFace& face) const {
    if (isRoomy) {
        const double foot = face.fill ? QFontMetricsF{number}.height() : 0;
        return cell.adjusted(padding, padding, face.isDone ? -padding - mark : -padding, -padding - foot);
    }
    const QRectF box = cell.adjusted(padding, bar + unit, -padding, -bar - unit);
    const double aboveTwoLines = (cell.height() - 2 * QFontMetricsF{text}.height()) / 2;
    if (!face.action || aboveTwoLines >= mark)
        return box;
    // No room above the text for a mark in the corner: the text makes way for it.
    return besideMark(box, face);
}

QRectF CellMetrics::besideMark(const QRectF& box, const CellFace& face) const {
    if (face.action && face.kind == ActionKind::Routine)
        return box.adjusted(mark - padding, 0, 0, 0);
    return face.action && face.kind == ActionKind::Task ? box.adjusted(0, 0, padding - mark, 0) : box;
}

CellColours CellColours::of(const Theme& theme, CellPlace place, const CellFace& face) {
    if (place.isCore())
        return {theme.core, theme.onCore, theme.onCore, theme.text};
    const int block = place.ownBlock();
    const QColor& hue = theme.hue(block);
    const bool isOwnCentre = place.cell == centre;
    if (place.isSubGoal() && face.text.isEmpty())
        return {theme.tint(block, isOwnCentre ? 0.75 : 0.4), theme.text, hue, theme.subGoalText(block)};
    if (isOwnCentre)
        return {hue, theme.onHue, theme.onHue, theme.text};
    if (place.isSubGoal())
        return {theme.subGoalTint(block), theme.subGoalText(block), hue, theme.subGoalText(block)};
    constexpr double written = 0.2; // not rated, but no longer empty
    const double fill = face.fill.value_or(face.text.isEmpty() ? 0 : written);
    return {theme.tint(block, fill), theme.text, hue, theme.isDark ? hue.lighter(120) : hue};
}

} // namespace ninefold::ui
