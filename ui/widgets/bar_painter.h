// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace ninefold::ui {

struct Theme;

/// The numbers of a bar, each from 0 to 1.
struct BarShares {
    std::optional<double> soFar{}; ///< absent where nothing is rated
    std::optional<double> whole{}; ///< soFar where it is absent
    std::optional<double> previous{};
};

/// Paints the number so far as a light, outlined bar along `track`, the whole as a solid one inside it, and
/// the number before as a tick that reaches `reach` above and below. Lines are `line` wide.
void paintBar(QPainter& painter, const QRectF& track, const Theme& theme, const BarShares& shares,
              const QColor& hue, double line, double reach);

} // namespace ninefold::ui
