// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ninefold {

/// A range of characters of a text.
struct TextPart {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool overlaps(const TextPart& other) const {
        return start < other.end() && other.start < end();
    }
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// A text as rules see it: compatibility forms resolved (`３ＫＭ` and `㎞` are `3km`), composed, lower case.
/// Every character knows where it came from.
class FoldedWording {
public:
    explicit FoldedWording(const QString& source);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The part of the source that a part of text() stands for.
    [[nodiscard]] TextPart inSource(TextPart part) const;
    /// How a part of text() is written in the source, composed.
    [[nodiscard]] QString sourceOf(TextPart part) const;

private:
    QString m_source;
    QString m_text;
    std::vector<qsizetype>
        m_origins; ///< for each character of m_text and its end, where it begins in m_source
};

} // namespace ninefold
