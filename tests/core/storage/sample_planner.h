// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/planner_file.h"

namespace ninefold::test {

/// The plan of 2026 with one sub-goal and one action, done in one step.
[[nodiscard]] Step sampleStep();

/// A new planner file with sampleStep() at `path`, closed; returns its bytes. Ends the test run on an Error.
QByteArray makeSamplePlanner(const QString& path);

/// A step that gives the first plan of `store` another core text.
[[nodiscard]] Step renamingStep(PlanStore& store, const QString& core);

/// The core text of the first plan of `store`.
[[nodiscard]] QString coreIn(PlanStore& store);

/// Carries out SQL on a file without any of the planner's checks.
void alter(const QString& path, const char* sql);

} // namespace ninefold::test
