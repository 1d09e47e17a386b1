// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/today_order.h"

#include <algorithm>

namespace ninefold {

namespace {

using Group = std::vector<const Action*>;

// Everything that has its place in the group, and `moved`, in the order of Today.
Group groupWith(const Planner& planner, const Action& moved, const QString& when, QDate today) {
    Group group;
    for (const Action* action : planner.actionsOf(moved.plan)) {
        const bool isOver = action->endedOn && *action->endedOn <= today;
        const bool isListed = action->kind != ActionKind::None && !isOver && action->when.trimmed() == when;
        if (isListed || action->id == moved.id)
            group.push_back(action);
    }
    std::stable_sort(group.begin(), group.end(), [](const Action* a, const Action* b) {
        return placeInGroup(a->order, a->time) < placeInGroup(b->order, b->time);
    });
    return group;
}

Group::iterator find(Group& group, std::optional<ActionId> id) {
    return std::find_if(group.begin(), group.end(),
                        [&](const Action* action) { return id && action->id == *id; });
}

// The order with every time of day that is shown.
QStringList withShown(QStringList order, const std::vector<TodayGroup>& shown) {
    for (const TodayGroup& group : shown) {
        if (!order.contains(group.when))
            order.append(group.when);
    }
    return order;
}

// What has no time of day comes last by itself.
QStringList withoutLastEmpty(QStringList order) {
    if (!order.isEmpty() && order.last().isEmpty())
        order.removeLast();
    return order;
}

} // namespace

Change changeOfPlaceInToday(const Planner& planner, const Action& action, const QString& when,
                            std::optional<ActionId> before, QDate today) {
    const Group asItIs = groupWith(planner, action, when, today);
    Group group = asItIs;
    group.erase(find(group, action.id));
    group.insert(find(group, before), &action);
    Change change;
    if (before == action.id || (group == asItIs && action.when.trimmed() == when))
        return change;
    const auto put = [&](const Action& some, int order) {
        Action after = some;
        after.order = order;
        if (some.id == action.id)
            after.when = when;
        change.edit(some, after);
    };
    put(action, static_cast<int>(find(group, action.id) - group.begin()));
    for (int i = 0; i < static_cast<int>(group.size()); ++i) {
        const Action* some = group[static_cast<std::size_t>(i)];
        if (some != &action)
            put(*some, i);
    }
    return change;
}

void keepOrderOfTimes(Change& change, const Planner& planner, QDate today) {
    PlannerSettings after = planner.settings();
    after.whenOrder = withoutLastEmpty(withShown(after.whenOrder, todayList(planner, today, today).groups));
    if (after == planner.settings())
        return;
    if (const auto stored = planner.record({RecordType::Settings, PlannerSettings::onlyId().uuid()}))
        change.edit(*stored, after);
    else
        change.create(after);
}

QStringList whenOrderAfterMove(const QStringList& order, const std::vector<TodayGroup>& shown,
                               const QString& moved, const std::optional<QString>& before) {
    QStringList all = withShown(order, shown);
    all.removeAll(moved);
    const qsizetype at = before ? all.indexOf(*before) : -1;
    all.insert(at < 0 ? all.size() : at, moved);
    return withoutLastEmpty(all);
}

} // namespace ninefold
