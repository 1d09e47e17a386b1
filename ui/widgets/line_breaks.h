// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace ninefold::ui {

/// `text` broken into lines no wider than `width`, at most `most` of them and one more that says that there
/// is more. Words stay whole, and the phrases of Japanese, which has no spaces, where that takes no further
/// line; a word wider than a line is broken where its script allows, else anywhere.
[[nodiscard]] QStringList brokenIntoLines(const QString& text, const QFont& font, double width, int most);

/// How wide the widest word of a text is that is to stay whole, and its widest line.
struct TextWidths {
    double word = 0;
    double line = 0;
};
[[nodiscard]] TextWidths widest(const QString& text, const QFontMetricsF& metrics);

/// `lines`, into which `text` was broken to fit `width`: the same number of them, about as long as each
/// other.
[[nodiscard]] QStringList balanced(QStringList lines, const QString& text, const QFont& font, double width);

} // namespace ninefold::ui
