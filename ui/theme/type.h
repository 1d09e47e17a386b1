// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ninefold::ui {

/// The sizes of text, named by their pixels beside a base text of 13.
enum class TypeStep { Tiny = 11, Small = 12, Base = 13, Lead = 15, Heading = 18, Large = 24, Display = 32 };

/// `base` at a step of the scale. `base` is what a widget inherits (QWidget::font()) and counts as 13, so
/// that a larger system font makes every step larger.
[[nodiscard]] QFont fontOf(const QFont& base, TypeStep step, QFont::Weight weight = QFont::Normal);

/// What lengths are multiplied by: the pixels of `font` over 13, and not less than 8 of them.
[[nodiscard]] double unitOf(const QFont& font);

} // namespace ninefold::ui
