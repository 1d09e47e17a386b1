// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

QFont fontOf(const QFont& base, TypeStep step, QFont::Weight weight) {
    const double share = static_cast<double>(step) / static_cast<double>(TypeStep::Base);
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * share)));
    else
        font.setPointSizeF(base.pointSizeF() * share);
    font.setWeight(weight);
    return font;
}

double unitOf(const QFont& font) {
    constexpr int leastPixels = 8;
    return std::max(leastPixels, QFontInfo{font}.pixelSize()) / static_cast<double>(TypeStep::Base);
}

} // namespace ninefold::ui
