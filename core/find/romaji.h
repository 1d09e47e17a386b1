// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ninefold {

/// Kana from `first` to `last` by code, and perhaps one more.
struct KanaRow {
    char16_t first = 0;
    char16_t last = 0;
    char16_t also = 0; ///< 0 when there is none
};

/// Latin letters read as hiragana, perhaps with the start of one more syllable: "asak" is あさ and a syllable
/// from か to ご.
struct KanaReading {
    QString kana;
    std::optional<KanaRow> unfinished{};
};

/// Reads `latin`, lower-case letters, as Japanese in Hepburn or Kunrei spelling, as an input method would;
/// nothing when it is not such a text.
[[nodiscard]] std::optional<KanaReading> kanaFromRomaji(QStringView latin);

} // namespace ninefold
