// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_marks.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ninefold::ui {

struct Theme;

/// How a mark is painted.
struct MarkLook {
    QColor hue;              ///< of the sub-goal
    double share = 1;        ///< how much of the day's amount is done, 0 to 1; of a day partly done
    bool isPolished = false; ///< a star on the corner
};

/// Paints the state of a day as a box that can be ticked. The eight marks differ in shape, not in colour
/// alone.
void paintMark(QPainter& painter, const QRectF& box, const Theme& theme, Mark mark, const MarkLook& look);

/// Paints the same as one of the narrow days of a strip.
void paintStripDay(QPainter& painter, const QRectF& day, const Theme& theme, Mark mark, const QColor& hue);

/// Paints the star of a polished day around `middle`, on whatever lies there.
void paintStar(QPainter& painter, QPointF middle, const Theme& theme);

} // namespace ninefold::ui
