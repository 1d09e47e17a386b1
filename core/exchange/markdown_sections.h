// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ninefold {

/// A heading of a Markdown text and what stands below it, up to the next heading of any level.
struct MarkdownSection {
    QString heading{};   ///< without its marks and white space at its ends; empty before the first heading
    int level = 0;       ///< 1–6; 0 before the first heading
    qsizetype start = 0; ///< where the heading's line begins
    qsizetype body = 0;  ///< where the line after it begins
    qsizetype end = 0;   ///< where the next heading's line begins, or the text ends
};

/// The sections of `text` in order; together they are all of it. Headings are written with `#`; in a fenced
/// block of code there are none.
[[nodiscard]] std::vector<MarkdownSection> markdownSections(const QString& text);

/// The section that `position` is in.
[[nodiscard]] MarkdownSection sectionAt(const QString& text, qsizetype position);

/// What stands below the first heading called `heading`, without white space at its ends; empty where there
/// is none.
[[nodiscard]] QString sectionBody(const QString& text, const QString& heading);

/// `text` without the headings that nothing stands below, with one blank line between sections.
[[nodiscard]] QString withoutEmptySections(const QString& text);

/// `text` with its headings so much deeper that they stand below one of `level`. None is deeper than 6.
[[nodiscard]] QString nestedBelow(const QString& text, int level);

} // namespace ninefold
