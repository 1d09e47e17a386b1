// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printable.h"

#include <QImage>

namespace ninefold::ui {

/// 203 dots an inch: sharp on a screen and good enough to print.
inline constexpr double picturePixels = 8;

/// A picture of a page, `pixels` to a millimetre.
[[nodiscard]] QImage pagePicture(const Printable& printable, const PageOptions& options,
                                 double pixels = picturePixels, int page = 0);

} // namespace ninefold::ui
