// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chapter_bands.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double bandCorner = 4;
constexpr double bandInset = 5;

void paintChapterBand(QPainter& painter, const QRectF& band, const QString& name, const QFont& base,
                      const Theme& theme) {
    const QFont tiny = fontOf(base, TypeStep::Tiny);
    paintPanel(painter, band, bandCorner, theme.rail, theme.faint);
    painter.setFont(tiny);
    painter.setPen(theme.text);
    const QRectF room = band.adjusted(bandInset, 0, -bandInset, 0);
    if (room.width() > 0)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF{tiny}.elidedText(name, Qt::ElideRight, room.width()));
}

} // namespace

int chapterLaneHigh(const QFont& base) {
    return QFontMetrics{fontOf(base, TypeStep::Tiny)}.height() + 7;
}

int chapterLanesHigh(const std::vector<StripChapter>& chapters, const QFont& base) {
    int lanes = 0;
    for (const StripChapter& chapter : chapters)
        lanes = std::max(lanes, chapter.lane + 1);
    return lanes * chapterLaneHigh(base);
}

void paintChapterBands(QPainter& painter, const std::vector<StripChapter>& chapters,
                       const ChapterPlace& placeOf, const QFont& base, const Theme& theme) {
    for (const StripChapter& chapter : chapters)
        paintChapterBand(painter, placeOf(chapter), chapter.name, base, theme);
}

QString chapterTextAt(const std::vector<StripChapter>& chapters, const ChapterPlace& placeOf, QPointF place) {
    for (const StripChapter& chapter : chapters) {
        if (placeOf(chapter).contains(place))
            return chapterText(chapter);
    }
    return {};
}

bool showChapterTip(const QHelpEvent& help, QWidget& view, const std::vector<StripChapter>& chapters,
                    const ChapterPlace& placeOf) {
    const QString text = chapterTextAt(chapters, placeOf, help.pos());
    if (!text.isEmpty())
        QToolTip::showText(help.globalPos(), text.toHtmlEscaped(), &view);
    return !text.isEmpty();
}

} // namespace ninefold::ui
