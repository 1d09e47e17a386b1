// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace ninefold {

/// What the inspector says of an action besides its texts, its kind and its schedule; as in Action.
struct ActionDetails {
    int weight = 1;
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    QString when{};
    std::optional<QTime> time{};
    QString unit{};
    std::optional<Decimal> step{};
    std::optional<Decimal> target{};
    std::optional<QDate> due{};

    friend bool operator==(const ActionDetails&, const ActionDetails&) = default;
};

[[nodiscard]] inline ActionDetails detailsOf(const Action& action) {
    return {action.weight, action.from, action.to,     action.when, action.time,
            action.unit,   action.step, action.target, action.due};
}

} // namespace ninefold
