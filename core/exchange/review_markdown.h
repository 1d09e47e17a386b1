// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold {

/// What stands above the text of a review in a file of its own.
struct ReviewHeading {
    QString title;
    QString days; ///< in the user's words
};

/// A review as a Markdown file: its title as the one heading of level 1, its days, and its text as it is.
[[nodiscard]] QString writeReviewMarkdown(const ReviewHeading& heading, const QString& text);

/// The text of a review out of a Markdown file: without the heading and the days that writeReviewMarkdown()
/// puts above it, without front matter (`---`), and with plain line ends.
[[nodiscard]] QString readReviewMarkdown(const QString& file, const ReviewHeading& heading);

} // namespace ninefold
