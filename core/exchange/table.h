// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

#include <optional>

namespace ninefold {

/// Which of the two cells wins where a table writes a sub-goal twice, differently.
enum class TablePreference {
    Ring,   ///< the cell in the middle block
    Centre, ///< the centre of the sub-goal's own block
};

/// Whether `text` looks like rows of cells rather than like lines: tabs behind texts, or at least five
/// columns in every row.
[[nodiscard]] bool looksLikeTable(const QString& text);

/// Reads a 9×9 range. Exactly nine rows and columns are taken as they are, blank edges too. In a larger range
/// the nine are those around the texts; where blank edges leave several, the ones in which sub-goals stand
/// twice. TableTooSmall, TableTooLarge (a smaller grid, such as 8×8 or 5×5, is never stretched),
/// TableDisagrees without a preference, NothingToImport. Cells are named as in a spreadsheet (`D4`), counted
/// from the first cell of the text.
[[nodiscard]] Result<ListPreview> readTable(const QString& text, std::optional<TablePreference> preferred);

/// Nine rows of nine cells with tabs between, for the clipboard and for files; quoted where need be.
[[nodiscard]] QString writeTsv(const GridText& grid);

/// Nine rows of nine cells with commas between and CRLF behind, for spreadsheet programs. A text that such a
/// program would take for a formula (`=`, `+`, `-`, `@` in front) gets an apostrophe in front, which
/// readTable() takes off again.
[[nodiscard]] QString writeCsv(const GridText& grid);

} // namespace ninefold
