// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

#include <array>
#include <functional>

class QPainter;

namespace ninefold::ui {

/// Small pictures, painted once and then stamped: a list has hundreds of them, of a few dozen kinds.
class Stamps {
public:
    /// What tells a picture from others of its size: the kind, its colours.
    using Look = std::array<quint32, 4>;
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    /// Paints what `paint` paints within `place`, to the same pixels. What looks alike must have the same
    /// `look`, and what does not another one. `ground` is the opaque colour of all pixels that the place
    /// touches, where they have one: a stamp with its ground is stamped faster, and text has its smoothing.
    /// Those are large, and most are painted only once: they are kept from the second time on.
    void paint(QPainter& painter, const QRectF& place, const Look& look, const Paint& paint,
               const QColor& ground = Qt::transparent);
    /// Forgets all; for another theme. It also does so by itself when it has kept some 16 MB.
    void clear();

private:
    struct Key {
        Look look;
        QRgb ground;
        QSize pixels;
        QPoint offset; ///< of the place in its first pixel, in hundredths
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.look[0], key.look[1], key.look[2], key.look[3], key.ground,
                              key.pixels.width(), key.pixels.height(), key.offset.x(), key.offset.y());
        }
    };

    QHash<Key, QPixmap> m_stamps; ///< null where it is not kept yet
    qint64 m_pixels = 0;          ///< of all that are kept
};

} // namespace ninefold::ui
