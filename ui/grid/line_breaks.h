// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace ninefold::ui {

/// `text` broken into lines no wider than `width`, at most `most` of them and one more that holds the whole
/// rest. Words stay whole unless one is wider than a line; then it is broken where its script allows, else
/// anywhere.
[[nodiscard]] QStringList brokenIntoLines(const QString& text, const QFont& font, double width, int most);

} // namespace ninefold::ui
