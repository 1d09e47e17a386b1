// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/stamps.h"

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace ninefold::ui {

/// Texts of one line, laid out once, and kept as pictures where their ground is known: a list paints the same
/// ones again and again.
class LineTexts {
public:
    struct Look {
        bool isCentred = false; ///< in the middle of its line; else at its beginning
        QColor ground{};        ///< the one opaque colour that is all around it, if there is one
    };

    /// Paints `text` in the painter's font and pen into `place`, in the middle of its height, with an
    /// ellipsis where it does not fit.
    void draw(QPainter& painter, const QRectF& place, const QString& text, const Look& look);
    void draw(QPainter& painter, const QRectF& place, const QString& text) { draw(painter, place, text, {}); }

private:
    struct Line {
        QStaticText text;
        quint32 number; ///< its own, as long as it is kept
    };
    struct Key {
        QString text;
        QFont font;
        double width;
        Qt::LayoutDirection direction;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.text, key.width, key.font.pixelSize(), key.font.weight());
        }
    };

    QHash<Key, Line> m_lines;
    Stamps m_stamps;
};

} // namespace ninefold::ui
