// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

namespace ninefold::ui {

/// A line with what makes the emoji in it whole. A font of letters has their parts too, and would show a key
/// as a digit beside an empty box, a runner who is a woman as two signs.
struct EmojiLine {
    QString text; ///< as it is to be laid out
    QList<QTextLayout::FormatRange> formats;
};

/// Whether `text` has anything that only withEmoji() shows as it is meant.
[[nodiscard]] bool hasSplitEmoji(QStringView text);

/// `line` with a font of emoji for every character that is to be shown as one.
[[nodiscard]] EmojiLine withEmoji(const QString& line);

/// Breaks nothing: `line` on one line of `layout`, in `font`, in the direction that it has.
void layOutWithEmoji(QTextLayout& layout, const QString& line, const QFont& font,
                     Qt::LayoutDirection direction);

} // namespace ninefold::ui
