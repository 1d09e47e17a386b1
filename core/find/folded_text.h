// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ninefold {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A text made comparable, with the way back to the original.
class FoldedText {
public:
    /// Folds `text`: compatibility forms, width, case and accents are gone (NFKC and case folding, and marks
    /// off Latin, Greek, Cyrillic, Hebrew and Arabic letters), katakana is hiragana, jamo that form no
    /// syllable are letters (U+3131–318E), all white space is U+0020. Marks that make another letter, such as
    /// が, stay.
    explicit FoldedText(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Where a stretch of the folded text, which is not empty, comes from: whole characters of the original.
    [[nodiscard]] TextRange original(TextRange folded) const;

private:
    void append(QStringView character, TextRange original);

    QString m_text;
    std::vector<qsizetype> m_starts; ///< of each folded unit in the original; empty when nothing moved
    qsizetype m_originalSize = 0;
};

} // namespace ninefold
