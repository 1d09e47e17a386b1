// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/storage/connection.h"

namespace ninefold::storage {

/// The schema version in the header of the file at `path`, read without SQLite, so that nothing can touch the
/// file. FileNotFound, FileUnreadable, FileEmpty, NotAPlanner, or PlannerDamaged when it breaks off in its
/// header.
[[nodiscard]] Result<int> versionInHeader(const QString& path);

/// What is wrong with the structure of a file, in SQLite's words; empty when nothing is. Quick: without the
/// contents of indexes.
[[nodiscard]] QStringList quickFindings(Connection& file);
/// The same with indexes and references. Reads every page.
[[nodiscard]] QStringList fullFindings(Connection& file);

/// The rules of the model that these records, parents before children, break.
[[nodiscard]] std::vector<Violation> brokenRules(const std::vector<Record>& records);

/// PlannerDamaged with the findings as its detail when there are any.
[[nodiscard]] Result<void> soundOr(const QStringList& findings, const QString& path);

} // namespace ninefold::storage
