// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

namespace ninefold {

enum class CycleUnit { Week, Month };

/// From `from` on, a review every `length` weeks or months. `length` ≥ 1.
struct ReviewCycle {
    QDate from;
    CycleUnit unit = CycleUnit::Month;
    int length = 3;
    QJsonObject extra{};

    friend bool operator==(const ReviewCycle&, const ReviewCycle&) = default;
};

} // namespace ninefold
