// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ninefold {

/// What one cell's so-far number said when a review was finished.
struct SnapshotNumber {
    int block = 0; ///< 0–8, row-major; 4: the core goal
    int cell = 0;  ///< 0–8; 4: a sub-goal, or the core goal
    QString text{};
    std::optional<int> percent{}; ///< 0–100; nothing where nothing was rated
    Decimal got{};                ///< of an action: what was done; of a level: its rated actions
    Decimal base{};               ///< of an action: what was due; of a level: its counted actions
    bool letGo = false;           ///< the action had been ended by then
    QJsonObject extra{};

    friend bool operator==(const SnapshotNumber&, const SnapshotNumber&) = default;
};

/// The numbers of a review's period as they stood on `asOf`: the grid, the sub-goals that have one, and every
/// counted action, in this order. Rounded for reading; nothing is ever computed from them.
struct ReviewSnapshot {
    QDate asOf;
    std::vector<SnapshotNumber> numbers{};
    QJsonObject extra{};

    friend bool operator==(const ReviewSnapshot&, const ReviewSnapshot&) = default;
};

} // namespace ninefold
