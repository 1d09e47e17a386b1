// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QStringList>
#include <QTime>

namespace ninefold {

struct PlannerSettings;
using SettingsId = Id<PlannerSettings>;

/// Settings that travel with the planner. There is at most one such record, always with the same id.
struct PlannerSettings {
    SettingsId id;
    QTime dayStart{4, 0};        ///< when a logical day begins, on the local wall clock
    QStringList whenOrder{};     ///< the order of `Action::when` in Today
    QJsonObject extra{};         ///< unknown keys inside "settings"
    QJsonObject documentExtra{}; ///< unknown keys beside "settings"

    /// The record's one id.
    [[nodiscard]] static SettingsId onlyId();
    friend bool operator==(const PlannerSettings&, const PlannerSettings&) = default;
};

} // namespace ninefold
