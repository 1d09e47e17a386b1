// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

namespace ninefold {

/// What the full check of a planner file found.
struct CheckReport {
    QStringList damage;                ///< what SQLite's own checks say, line by line
    std::vector<Violation> violations; ///< rules of the model that stored records break

    [[nodiscard]] bool isSound() const { return damage.isEmpty() && violations.empty(); }
};

} // namespace ninefold
