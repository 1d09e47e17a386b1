// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <span>

namespace ninefold::storage {

/// What the header of every planner file says in its application_id: "9fld".
inline constexpr qint32 applicationId = 0x39666c64;

/// Brings a file from one schema version to the next. Carried out inside a transaction that is not its own.
using Migration = void (*)(Connection&);

/// The steps in order: the first makes version 1 of an empty file.
[[nodiscard]] std::span<const Migration> migrations();

/// The version that this program writes.
[[nodiscard]] int schemaVersion();

/// Brings a file from its version to that of the last of `steps`: all of it, or nothing when a step throws.
void migrate(Connection& file, std::span<const Migration> steps);

/// The version a file has.
[[nodiscard]] int versionOf(Connection& file);

/// Every table and index of a file with its definition, sorted.
[[nodiscard]] QStringList definitionsOf(Connection& file);
/// What definitionsOf() gives for a sound file of this version, 0 to schemaVersion().
[[nodiscard]] QStringList definitionsOfVersion(int version);

} // namespace ninefold::storage
