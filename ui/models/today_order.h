// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/today_list.h"

#include <optional>

namespace ninefold::ui {

/// Where an item of Today can stand: in a group, before one of its items or at its end.
struct ItemPlace {
    QString when;
    std::optional<ActionId> before{};
    friend bool operator==(const ItemPlace&, const ItemPlace&) = default;
};

/// Where a group can stand: before another one, or at the end.
struct GroupPlace {
    std::optional<QString> before{};
    friend bool operator==(const GroupPlace&, const GroupPlace&) = default;
};

/// The place one up (`step` -1) or down (1) from where an item is; beyond the end of its group that is in the
/// next one. Nothing at the ends of the list, and for what is in no group.
[[nodiscard]] std::optional<ItemPlace> placeBeside(const TodayList& list, ActionId item, int step);
/// The same for a group.
[[nodiscard]] std::optional<GroupPlace> groupPlaceBeside(const TodayList& list, const QString& when,
                                                         int step);
/// The place after an item, where something is put that is dropped on its lower half.
[[nodiscard]] std::optional<ItemPlace> placeAfter(const TodayList& list, ActionId item);
/// The place after a group.
[[nodiscard]] GroupPlace groupPlaceAfter(const TodayList& list, const QString& when);

} // namespace ninefold::ui
