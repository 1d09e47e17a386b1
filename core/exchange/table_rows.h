// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace ninefold {

/// A text taken apart into rows of cells; rows may differ in length.
struct TableRows {
    QChar separator;
    std::vector<QStringList> rows;

    /// The length of the longest row.
    [[nodiscard]] qsizetype width() const;
    /// Whether every row that has a text has the same number of cells, two or more.
    [[nodiscard]] bool isEven() const;
};

/// The rows of `text` with `separator` between cells. A cell that begins with a quotation mark ends at the
/// next single one: separators and line breaks in it are text, two quotation marks are one. TableQuoteOpen.
[[nodiscard]] Result<TableRows> rowsSeparatedBy(QChar separator, const QString& text);

/// The same with whichever of tab, semicolon and comma makes the likeliest table.
[[nodiscard]] Result<TableRows> tableRows(const QString& text);

/// `cell` as it is written between `separator`s.
[[nodiscard]] QString quotedCell(const QString& cell, QChar separator);

} // namespace ninefold
