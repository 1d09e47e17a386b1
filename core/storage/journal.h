// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/store.h"
#include "core/storage/connection.h"

namespace ninefold::storage {

// The journal: every step with what it changed, field by field, so that it can be taken back after a restart.
// These throw what SQLite throws; those that write work inside the transaction that is open.

/// Writes a new step behind all others, drops the undone ones, and returns its number.
[[nodiscard]] StepNumber writeStep(Connection& file, const Step& step);

/// Turns a step from done to undone, or back. PlannerReplaced when it was not so.
[[nodiscard]] Result<void> markStep(Connection& file, StepNumber number, bool undone, const QString& path);

/// See PlanStore::stepsBefore(). PlannerDamaged when the journal does not fit the records.
[[nodiscard]] Result<std::vector<StoredStep>> readSteps(Connection& file, StepNumber before, int most,
                                                        const QString& path);

/// See PlanStore::versionsOf().
[[nodiscard]] std::vector<FieldVersion> readVersions(Connection& file, const RecordRef& record);

/// See PlanStore::erasedAt(). `place` is a text place.
[[nodiscard]] std::vector<RecordRef> readErased(Connection& file, const PlanId& plan, CellPlace place);

/// When the newest step was done, UTC; nothing without one.
[[nodiscard]] std::optional<QDateTime> newestStepTime(Connection& file);

} // namespace ninefold::storage
