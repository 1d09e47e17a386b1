// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ninefold::test {

/// Where a page is not white.
[[nodiscard]] inline QRect inkOf(const QImage& page) {
    QRect found;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            if (page.pixelColor(x, y) != QColor{Qt::white})
                found |= QRect{x, y, 1, 1};
    }
    return found;
}

} // namespace ninefold::test
