// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_marks.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace ninefold::ui {

struct Theme;

/// The days of strips, painted once and then stamped: a list has hundreds of them, of a dozen kinds.
class StripStamps {
public:
    /// Paints a day as paintStripDay() does.
    void paint(QPainter& painter, const QRectF& day, const Theme& theme, Mark mark, const QColor& hue);
    /// Forgets all; for another theme.
    void clear() { m_stamps.clear(); }

private:
    struct Key {
        Mark mark;
        QRgb hue;
        QSize pixels;
        QPoint offset; ///< of the day in its first pixel, in hundredths
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, static_cast<int>(key.mark), key.hue, key.pixels.width(),
                              key.pixels.height(), key.offset.x(), key.offset.y());
        }
    };

    QHash<Key, QPixmap> m_stamps;
};

} // namespace ninefold::ui
