// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_order.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

using Groups = std::vector<TodayGroup>;

struct Found {
    Groups::const_iterator group;
    std::vector<TodayItem>::const_iterator item;
};

std::optional<Found> find(const TodayList& list, ActionId action) {
    for (auto group = list.groups.begin(); group != list.groups.end(); ++group) {
        const auto item = std::find_if(group->items.begin(), group->items.end(),
                                       [&](const TodayItem& some) { return some.action == action; });
        if (item != group->items.end())
            return Found{group, item};
    }
    return std::nullopt;
}

Groups::const_iterator find(const TodayList& list, const QString& when) {
    return std::find_if(list.groups.begin(), list.groups.end(),
                        [&](const TodayGroup& group) { return group.when == when; });
}

ItemPlace placeBefore(const Found& at) {
    const bool isEnd = at.item == at.group->items.end();
    return {at.group->when, isEnd ? std::nullopt : std::optional{at.item->action}};
}

} // namespace

std::optional<ItemPlace> placeBeside(const TodayList& list, ActionId item, int step) {
    auto at = find(list, item);
    if (!at)
        return std::nullopt;
    if (step < 0 && at->item != at->group->items.begin())
        return placeBefore({at->group, at->item - 1});
    if (step < 0)
        return at->group == list.groups.begin() ? std::nullopt
                                                : std::optional{ItemPlace{(at->group - 1)->when}};
    if (at->item + 1 != at->group->items.end())
        return placeBefore({at->group, at->item + 2});
    if (at->group + 1 == list.groups.end())
        return std::nullopt;
    return placeBefore({at->group + 1, (at->group + 1)->items.begin()});
}

std::optional<GroupPlace> groupPlaceBeside(const TodayList& list, const QString& when, int step) {
    const auto at = find(list, when);
    if (at == list.groups.end())
        return std::nullopt;
    if (step < 0)
        return at == list.groups.begin() ? std::nullopt : std::optional{GroupPlace{(at - 1)->when}};
    return at + 1 == list.groups.end() ? std::nullopt : std::optional{groupPlaceAfter(list, (at + 1)->when)};
}

std::optional<ItemPlace> placeAfter(const TodayList& list, ActionId item) {
    const auto at = find(list, item);
    return at ? std::optional{placeBefore({at->group, at->item + 1})} : std::nullopt;
}

GroupPlace groupPlaceAfter(const TodayList& list, const QString& when) {
    const auto at = find(list, when);
    const bool isLast = at == list.groups.end() || at + 1 == list.groups.end();
    return isLast ? GroupPlace{} : GroupPlace{(at + 1)->when};
}

} // namespace ninefold::ui
