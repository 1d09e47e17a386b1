// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_strip_model.h"

#include <QFont>
#include <QRectF>

#include <functional>

class QHelpEvent;
class QPainter;
class QWidget;

namespace ninefold::ui {

struct Theme;

/// How high a chapter's band is, with the space below it, in device-independent pixels.
[[nodiscard]] int chapterLaneHigh(const QFont& base);
/// How high the lanes of these chapters are together; 0 without one.
[[nodiscard]] int chapterLanesHigh(const std::vector<StripChapter>& chapters, const QFont& base);

/// Where a chapter's band is.
using ChapterPlace = std::function<QRectF(const StripChapter&)>;

/// Paints each chapter as a named band: neutral, with a hairline, so that nobody takes it for a rest.
void paintChapterBands(QPainter& painter, const std::vector<StripChapter>& chapters,
                       const ChapterPlace& placeOf, const QFont& base, const Theme& theme);
/// What is said of the chapter at `place`; empty when none is there.
[[nodiscard]] QString chapterTextAt(const std::vector<StripChapter>& chapters, const ChapterPlace& placeOf,
                                    QPointF place);
/// The tooltip of the chapter under the pointer; false when none is there.
bool showChapterTip(const QHelpEvent& help, QWidget& view, const std::vector<StripChapter>& chapters,
                    const ChapterPlace& placeOf);

} // namespace ninefold::ui
