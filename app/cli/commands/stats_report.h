// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"

#include <optional>

namespace ninefold::cli {

/// What numbers are asked for.
struct StatsRequest {
    DateSpan period;
    QDate asOf;                ///< the user's date from which they are seen
    std::optional<int> year{}; ///< the plan's; the one that contains the period's last day when absent
};

/// The numbers of one plan as JSON. EndsBeforeStart for a period that is none, NoSuchYear without a plan.
[[nodiscard]] Result<QByteArray> statsReport(const Planner& planner, const StatsRequest& request);

} // namespace ninefold::cli
