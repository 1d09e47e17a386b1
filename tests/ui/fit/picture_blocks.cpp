// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/picture_blocks.h"

#include <algorithm>
#include <cstdlib>

namespace ninefold::test {

QImage inBlocks(const QImage& picture, int block) {
    QImage means{picture.width() / block, picture.height() / block, QImage::Format_RGB32};
    for (int y = 0; y < means.height(); ++y) {
        for (int x = 0; x < means.width(); ++x) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < block * block; ++i) {
                const QRgb pixel = picture.pixel(x * block + i % block, y * block + i / block);
                red += qRed(pixel);
                green += qGreen(pixel);
                blue += qBlue(pixel);
            }
            const int count = block * block;
            means.setPixel(x, y, qRgb(red / count, green / count, blue / count));
        }
    }
    return means;
}

int distance(QRgb a, QRgb b) {
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace ninefold::test
