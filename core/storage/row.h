// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/geometry.h"
#include "core/storage/column_codec.h"

#include <span>
#include <vector>

namespace ninefold::storage {

/// A column of a table of records.
struct Column {
    const char* name;
    bool isText; ///< holds what the user wrote, so that its history is shown
};

/// The name and the columns of a table of records, from the record's field list. The first column is `id`.
struct TableShape {
    const char* name;
    std::vector<Column> columns;

    /// The position of the column with this name.
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString& column) const;
};

/// The number of types of records.
inline constexpr std::size_t recordTypes = std::variant_size_v<Record>;

[[nodiscard]] const TableShape& shapeOf(RecordType type);
/// The type whose table has this name.
[[nodiscard]] std::optional<RecordType> typeOfTable(const QString& name);

/// A record as its columns, in the order of its TableShape.
using Row = std::vector<ColumnValue>;

[[nodiscard]] Row rowOf(const Record& record);
/// The same columns as values that stay.
[[nodiscard]] Row rowOf(std::span<const ColumnView> columns);
/// Nothing when a column does not hold what its field can be.
[[nodiscard]] std::optional<Record> recordOf(RecordType type, std::span<const ColumnView> columns);
[[nodiscard]] std::optional<Record> recordOf(RecordType type, const Row& row);

/// Whether `record` is a sub-goal or an action of a plan that stands in a cell, which is a text place.
[[nodiscard]] bool standsAt(const Record& record, const PlanId& plan, CellPlace place);

/// A row as a JSON object of its columns.
[[nodiscard]] QString jsonOf(RecordType type, const Row& row);
/// The row that `json` describes; a column it does not name has the value of a new record. Nothing when it is
/// no such object.
[[nodiscard]] std::optional<Row> rowFromJson(RecordType type, const QString& json);

} // namespace ninefold::storage
