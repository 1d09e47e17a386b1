// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ninefold::ui {

/// The font that pages are laid out in, whatever size their texts have in the end.
inline constexpr int layoutPixels = 100;

/// The typeface for a page with these texts, at layoutPixels. The same on screen, on paper and without a
/// display; with the forms of kanji and hanja that the texts' language has.
[[nodiscard]] QFont pageFont(const QString& texts);

} // namespace ninefold::ui
