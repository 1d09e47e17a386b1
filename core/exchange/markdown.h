// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

namespace ninefold {

/// Whether `text` has a Markdown heading, which tells it from an outline.
[[nodiscard]] bool hasMarkdownHeading(const QString& text);

/// Reads `# core`, `## sub-goals` and `- actions`; those with a box (`- [ ]`, `- [x]`) are tasks. Items under
/// `#` are sub-goals, a paragraph under `#` is the why. Backslash escapes and `<br>` are undone, other
/// Markdown stays as it is written. Other paragraphs and deeper items are left out. Without a heading it is
/// read as an outline. Errors as of gridFromItems().
[[nodiscard]] Result<ListPreview> readMarkdown(const QString& text, CellOrder order);

/// The grid as Markdown; readMarkdown() with the same order gives it back. Web links, bare ones and
/// `[text](address)`, stay links.
[[nodiscard]] QString writeMarkdown(const GridText& grid, CellOrder order);

/// Plain text as one line of Markdown that shows just this text; web links stay links.
[[nodiscard]] QString escapedMarkdown(const QString& text);

} // namespace ninefold
