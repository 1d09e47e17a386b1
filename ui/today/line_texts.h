// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace ninefold::ui {

/// Texts of one line, laid out once: a list paints the same ones again and again.
class LineTexts {
public:
    /// Paints `text` in the painter's font into `place`, in the middle of its height, with an ellipsis where
    /// it does not fit; at the beginning of the line, or in its middle.
    void draw(QPainter& painter, const QRectF& place, const QString& text, bool isCentred = false);

private:
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

    QHash<Key, QStaticText> m_lines;
};

} // namespace ninefold::ui
