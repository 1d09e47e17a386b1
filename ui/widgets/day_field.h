// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>

class QPainter;

namespace ninefold::ui {

struct Theme;

/// What a small field of a year of days says of its day.
struct DayField {
    std::optional<double> share{}; ///< how much of it was done, 0 to 1; absent where nothing was asked for
    bool isToCome = false;
    bool isResting = false;
};

/// Paints a day of the year. Shades and shapes say it without colour: the darker the more was done, a dot in
/// a frame where nothing of it was, a dot alone where nothing was asked for, a stroke across a day of rest, a
/// pale field for a day to come.
void paintDayField(QPainter& painter, const QRectF& field, const Theme& theme, const DayField& day);

} // namespace ninefold::ui
