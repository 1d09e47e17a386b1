// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace ninefold::ui {

/// Corners, in device-independent pixels.
inline constexpr double controlRadius = 8;
inline constexpr double cardRadius = 12;

/// What the pointer and the keyboard do to a control at this moment.
struct ControlState {
    bool isEnabled = true;
    bool isHovered = false;
    bool isPressed = false;
    bool isChecked = false;
    bool hasFocusRing = false;
};

/// The ground of a control in a state: a card, the accent's ground when checked, a shade deeper under the
/// pointer.
[[nodiscard]] QColor controlGround(const Theme& theme, const ControlState& state);
/// A rounded panel with a hairline, or with the focus ring in place of the hairline.
void paintPanel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line);
void paintControl(QPainter& painter, const QRectF& rect, double radius, const Theme& theme,
                  const ControlState& state);
/// A ring of 3:1 and more around the inside of `rect`, 2 px wide.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);

void paintPushButton(QPainter& painter, const Theme& theme, const QStyleOptionButton& option);
void paintCheckMark(QPainter& painter, const Theme& theme, const QRectF& rect, const ControlState& state,
                    bool isRound);
void paintMenuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option);
/// The thumb of a scroll bar on its track.
void paintScrollThumb(QPainter& painter, const Theme& theme, const QRectF& thumb, const ControlState& state);

} // namespace ninefold::ui
