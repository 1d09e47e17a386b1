// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ninefold::cli {

/// How many columns of a terminal `text` takes: Hangul, kana, Chinese characters and emoji take two, marks
/// that join the character before them none. `text` has no line breaks or control characters.
[[nodiscard]] int displayWidth(const QString& text);

/// `text` in lines of at most `width` columns (2 or more), broken between words where there are any; at its
/// own line breaks too. White space at the ends of lines is dropped. An empty text gives no line.
[[nodiscard]] QStringList wrapped(const QString& text, int width);

/// `text` with spaces behind it up to `width` columns.
[[nodiscard]] QString padded(const QString& text, int width);

} // namespace ninefold::cli
