// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>

class QLockFile;

namespace ninefold::storage {

/// The right to write a planner file, kept in a lock file beside it and given back by the destructor. The
/// lock of a process of this machine that is dead is cleared; no lock ever grows old by time.
class PlannerLock {
public:
    /// PlannerLocked with the holder when another has it; ReadOnly when the folder cannot be written.
    [[nodiscard]] static Result<PlannerLock> take(const QString& plannerPath);
    /// Removes the lock of another machine. PlannerLocked when a living process of this one holds it.
    [[nodiscard]] static Result<void> breakLock(const QString& plannerPath);

    PlannerLock(PlannerLock&&) noexcept;
    PlannerLock& operator=(PlannerLock&&) noexcept;
    ~PlannerLock();

private:
    explicit PlannerLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace ninefold::storage
