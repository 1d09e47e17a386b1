// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_content.h"
#include "ui/paper/page_options.h"

#include <QImage>

namespace ninefold::ui {

/// 203 dots an inch: sharp on a screen and good enough to print.
inline constexpr double picturePixels = 8;

/// A picture of the page, `pixels` to a millimetre.
[[nodiscard]] QImage pagePicture(const PageContent& content, const PageOptions& options,
                                 double pixels = picturePixels);

} // namespace ninefold::ui
