// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ninefold::test {

/// Ways of seeing colours.
enum class Vision {
    Protanopia,   ///< without red cones
    Deuteranopia, ///< without green cones
    Tritanopia,   ///< without blue cones
    Grey,         ///< none at all
};

/// A colour, and a picture, as somebody sees them: the full-strength matrices of Machado, Oliveira and
/// Fernandes (2009) on linear light; luminance for Grey.
[[nodiscard]] QColor seen(const QColor& colour, Vision vision);
[[nodiscard]] QImage seen(const QImage& picture, Vision vision);

} // namespace ninefold::test
