// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold {

/// The most bytes of UTF-8 one text may take: 1 MiB.
inline constexpr qsizetype longestText = 1024 * 1024;

/// `text` as it may be stored: NUL and lone surrogates become U+FFFD; everything else stays to the byte.
[[nodiscard]] QString cleanText(const QString& text);

/// The same without white space at its ends.
[[nodiscard]] QString cleanTrimmed(const QString& text);

/// Whether `text` fits into longestText.
[[nodiscard]] bool fitsOneText(const QString& text);

} // namespace ninefold
