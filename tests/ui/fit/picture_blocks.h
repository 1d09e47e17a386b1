// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ninefold::test {

/// Each pixel is the mean of a block of `block` pixels, each way.
[[nodiscard]] QImage inBlocks(const QImage& picture, int block);

/// How far two colours are apart, 0 to 255.
[[nodiscard]] int distance(QRgb a, QRgb b);

} // namespace ninefold::test
