// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/row.h"

#include <memory>

namespace ninefold::storage {

// The tables of records, read and written after the field lists. These throw what SQLite throws.

/// Every record of a file, of this or an older version, parents before children. PlannerDamaged, naming the
/// place, when a column holds what its field cannot be.
[[nodiscard]] Result<std::vector<Record>> readRecords(Connection& file, const QString& path);

/// The same without the check-ins and day notes, of a file of this version.
[[nodiscard]] Result<std::vector<Record>> readFrame(Connection& file, const QString& path);

/// The check-ins and day notes of a plan, of a file of this version.
[[nodiscard]] Result<std::vector<Record>> readDays(Connection& file, const PlanId& plan, const QString& path);

/// How many check-ins and day notes there are.
[[nodiscard]] qint64 dayCount(Connection& file);

/// A copy in memory of a file of an older version, brought to this one.
[[nodiscard]] std::unique_ptr<Connection> migratedCopy(Connection& file);

/// The columns of one record; nothing when there is none.
[[nodiscard]] std::optional<Row> readRow(Connection& file, RecordType type, const QString& id);

/// Carries out `change` inside the transaction that is open. PlannerReplaced when a record that it alters is
/// not there, so that the file is not the one that was read.
[[nodiscard]] Result<void> writeChange(Connection& file, const Change& change, const QString& path);

/// How many records of all types a file of this or an older version holds.
[[nodiscard]] qint64 recordCount(Connection& file);

} // namespace ninefold::storage
