// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/folded_text.h"

#include <optional>
#include <vector>

namespace ninefold {

/// What one unit of a text may be.
struct FindUnit {
    char16_t first = 0;
    char16_t last = 0;        ///< anything from `first` to `last`
    char16_t also = 0;        ///< or this; 0 when there is none
    bool leapsSpaces = false; ///< the text may have spaces before it, as Korean and Japanese words do

    [[nodiscard]] bool accepts(char16_t c) const {
        return (c >= first && c <= last) || (also != 0 && c == also);
    }
};

/// One way in which a word of a query may stand in a folded text.
struct FindPattern {
    std::vector<FindUnit> units;
    QString whole;           ///< what a match is when nothing of it was guessed
    bool isInitials = false; ///< made of initial consonants: "ㅁㅇㅇㅊ" for 매일 아침

    /// The first match that starts at `from` or later.
    [[nodiscard]] std::optional<TextRange> find(QStringView folded, qsizetype from) const;
};

/// Every way in which `word`, which is folded and not empty, may stand in a text. While a word is being typed
/// its last syllable is taken as unfinished: 하 finds 학, 학 finds 하기, "あs" finds あさ. Latin letters are
/// read as kana too.
[[nodiscard]] std::vector<FindPattern> patternsOf(const QString& word, bool isBeingTyped);

} // namespace ninefold
