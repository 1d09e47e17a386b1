// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/colour_vision.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace ninefold::test {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

const Matrix& matrixOf(Vision vision) {
    static constexpr std::array<Matrix, 4> matrices{
        Matrix{{{0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}}},
        Matrix{{{0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}}},
        Matrix{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}};
    return matrices[static_cast<std::size_t>(vision)];
}

double linear(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double encoded(double c) {
    const double light = std::clamp(c, 0.0, 1.0);
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

} // namespace

QColor seen(const QColor& colour, Vision vision) {
    const std::array light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<int, 3> result{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& row = matrixOf(vision)[i];
        result[i] = static_cast<int>(
            std::lround(255 * encoded(row[0] * light[0] + row[1] * light[1] + row[2] * light[2])));
    }
    return {result[0], result[1], result[2]};
}

QImage seen(const QImage& picture, Vision vision) {
    QImage result = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x)
            result.setPixelColor(x, y, seen(result.pixelColor(x, y), vision));
    }
    return result;
}

} // namespace ninefold::test
