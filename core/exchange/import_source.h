// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"
#include "core/exchange/table.h"
#include "core/model/change.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace ninefold {

/// The formats that come in and go out.
enum class ListFormat { Json, Outline, Markdown, Table };

/// `json`, `outline`, `markdown`, `table`; nothing for any other word.
[[nodiscard]] std::optional<ListFormat> listFormatFromWord(const QString& word);
/// The format that a file's extension stands for; nothing when it stands for none.
[[nodiscard]] std::optional<ListFormat> listFormatOfFile(const QString& name);

/// What somebody who imports can decide.
struct ImportOptions {
    std::optional<ListFormat> format{}; ///< found out from the content, then the extension, if absent
    CellOrder order = CellOrder::Rows;  ///< how the children of an outline were numbered
    std::optional<TablePreference> preference{}; ///< which cell wins where a table disagrees
    QString encoding{};                          ///< found out if empty
};

/// What was imported: the records of a document, or the texts of a list.
struct Imported {
    ListFormat format = ListFormat::Outline;
    std::variant<std::vector<Record>, ListPreview> content;
};

/// Reads a file's bytes; `name` is its name with the extension. An Error of the format that it is in, of
/// decodedText(), or DocumentTooLarge.
[[nodiscard]] Result<Imported> importedFrom(const QByteArray& bytes, const QString& name,
                                            const ImportOptions& options);
/// Reads a text, such as the clipboard's.
[[nodiscard]] Result<Imported> importedFrom(const QString& text, const QString& name,
                                            const ImportOptions& options);

/// A format as it is recognised in a text; by the extension of `name` where the text tells nothing.
[[nodiscard]] ListFormat formatOf(const QString& text, const QString& name);

} // namespace ninefold
