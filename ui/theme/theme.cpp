// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Theme makeLight() {
    return {false,
            QColor{0xF6, 0xF5, 0xF2},
            QColor{0xFF, 0xFF, 0xFF},
            QColor{0xEF, 0xED, 0xE8},
            QColor{0xE3, 0xE0, 0xDA},
            QColor{0x1E, 0x22, 0x26},
            QColor{0x5C, 0x62, 0x69},
            QColor{0x9A, 0xA0, 0xA6},
            QColor{0x1F, 0x6F, 0x54},
            QColor{0xE4, 0xF1, 0xEB},
            QColor{0xFF, 0xFF, 0xFF},
            QColor{0x8A, 0x4B, 0x00},
            QColor{0xFB, 0xEA, 0xDD},
            QColor{0x1E, 0x22, 0x26},
            QColor{0xFF, 0xFF, 0xFF},
            QColor{0xFF, 0xFF, 0xFF},
            {QColor{0xC8, 0x38, 0x4C}, QColor{0xB2, 0x59, 0x00}, QColor{0x7D, 0x6B, 0x00},
             QColor{0x4A, 0x7A, 0x12}, QColor{0x1F, 0x6F, 0x54}, QColor{0x0B, 0x74, 0x80},
             QColor{0x27, 0x63, 0xAE}, QColor{0x6A, 0x4F, 0xB5}, QColor{0xA8, 0x3A, 0x87}}};
}

Theme makeDark() {
    return {true,
            QColor{0x17, 0x19, 0x1C},
            QColor{0x20, 0x23, 0x27},
            QColor{0x1B, 0x1D, 0x21},
            QColor{0x33, 0x38, 0x3E},
            QColor{0xE8, 0xEA, 0xED},
            QColor{0xA5, 0xAC, 0xB3},
            QColor{0x74, 0x7B, 0x83},
            QColor{0x6C, 0xC5, 0xA1},
            QColor{0x22, 0x38, 0x2F},
            QColor{0x10, 0x23, 0x1B},
            QColor{0xF0, 0xA0, 0x4B},
            QColor{0x3A, 0x2A, 0x16},
            QColor{0xE8, 0xEA, 0xED},
            QColor{0x10, 0x18, 0x1B},
            QColor{0x10, 0x18, 0x1B},
            {QColor{0xD8, 0x74, 0x82}, QColor{0xC6, 0x84, 0x42}, QColor{0xA1, 0x94, 0x47},
             QColor{0x79, 0x9D, 0x50}, QColor{0x6C, 0xC5, 0xA1}, QColor{0x54, 0x9E, 0xA6},
             QColor{0x6C, 0x95, 0xC8}, QColor{0x9A, 0x87, 0xCD}, QColor{0xC4, 0x79, 0xAD}}};
}

Theme withContrast(Theme theme) {
    theme.line = theme.muted;
    theme.faint = theme.muted;
    theme.muted = theme.text;
    return theme;
}

} // namespace

QColor Theme::tint(int block, double fill) const {
    constexpr double lightest = 0.05;
    constexpr double fullest = 0.32;
    return mixed(card, hue(block), lightest + (fullest - lightest) * std::clamp(fill, 0.0, 1.0));
}

QColor Theme::subGoalTint(int block) const {
    return tint(block, 1.0);
}

QColor Theme::subGoalText(int block) const {
    constexpr double darker = 0.38;
    return isDark ? text : mixed(hue(block), QColor{Qt::black}, darker);
}

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::lightWithContrast() {
    static const Theme theme = withContrast(light());
    return theme;
}

const Theme& Theme::darkWithContrast() {
    static const Theme theme = withContrast(dark());
    return theme;
}

QColor mixed(const QColor& base, const QColor& colour, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(base.red(), colour.red()), channel(base.green(), colour.green()),
            channel(base.blue(), colour.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace ninefold::ui
