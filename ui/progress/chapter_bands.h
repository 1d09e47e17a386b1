// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

namespace ninefold::ui {

struct Theme;

/// How high a chapter's band is, with the space below it, in device-independent pixels.
[[nodiscard]] int chapterLaneHigh(const QFont& base);

/// Paints a chapter as a named band: neutral, with a hairline, so that nobody takes it for a rest.
void paintChapterBand(QPainter& painter, const QRectF& band, const QString& name, const QFont& base,
                      const Theme& theme);

} // namespace ninefold::ui
