// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"
#include "core/progress/review_draft.h"

#include <QString>

namespace ninefold::ui {

/// The Markdown text that a written review of a kind begins with, in the user's language: a heading for each
/// thing to write about, with the drafts below "What I did" and "Results". Empty for a blank page.
[[nodiscard]] QString reviewTemplate(ReviewKind kind, const ReviewDraft& draft);

/// `text` with the drafts below those of the two headings that have nothing below them yet.
[[nodiscard]] QString withDrafts(const QString& text, const ReviewDraft& draft);

/// The drafts themselves: Markdown lists, empty where nothing is recorded.
[[nodiscard]] QString didText(const ReviewDraft& draft);
[[nodiscard]] QString resultText(const ReviewDraft& draft);

} // namespace ninefold::ui
