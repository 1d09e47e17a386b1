// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/review_verbs.h"

#include <vector>

namespace ninefold::ui {

/// Factors to begin with, under a name, in the user's language.
struct StarterSet {
    QString name;
    std::vector<FactorName> factors;
};

/// Job search, interview, aptitude tests, exam, health.
[[nodiscard]] std::vector<StarterSet> starterSets();

} // namespace ninefold::ui
