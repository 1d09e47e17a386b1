// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_periods.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int shortestRemainder = 14; // days

QDate tileStart(const ReviewCycle& cycle, int k) {
    const qint64 steps = qint64{k} * cycle.length;
    return cycle.unit == CycleUnit::Week ? cycle.from.addDays(7 * steps)
                                         : cycle.from.addMonths(static_cast<int>(steps));
}

std::vector<ReviewCycle> cyclesOf(const Plan& plan) {
    std::vector<ReviewCycle> cycles = plan.reviewCycles;
    if (cycles.empty())
        cycles.push_back({plan.from, CycleUnit::Month, 3});
    std::sort(cycles.begin(), cycles.end(),
              [](const ReviewCycle& a, const ReviewCycle& b) { return a.from < b.from; });
    return cycles;
}

bool beginsTile(const ReviewCycle& cycle, QDate day) {
    int k = 0;
    while (tileStart(cycle, k) < day)
        ++k;
    return tileStart(cycle, k) == day;
}

void joinShortEnds(std::vector<DateSpan>& tiles, bool isFirstCut, bool isLastCut) {
    if (isLastCut && tiles.size() > 1 && tiles.back().days() < shortestRemainder) {
        tiles[tiles.size() - 2].last = tiles.back().last;
        tiles.pop_back();
    }
    if (isFirstCut && tiles.size() > 1 && tiles.front().days() < shortestRemainder) {
        tiles[1].first = tiles.front().first;
        tiles.erase(tiles.begin());
    }
}

// What one cycle cuts `days` into; the days before it begins are a tile of their own.
std::vector<DateSpan> tilesOf(const ReviewCycle& cycle, DateSpan days) {
    std::vector<DateSpan> tiles;
    if (days.first < cycle.from)
        tiles.push_back({days.first, std::min(days.last, cycle.from.addDays(-1))});
    for (int k = 0; tileStart(cycle, k) <= days.last; ++k) {
        if (const auto tile = days.shared({tileStart(cycle, k), tileStart(cycle, k + 1).addDays(-1)}))
            tiles.push_back(*tile);
    }
    joinShortEnds(tiles, !beginsTile(cycle, days.first), !beginsTile(cycle, days.last.addDays(1)));
    return tiles;
}

// A planner of the actions of one block with all that their numbers are counted from.
Planner plannerOfBlock(const Planner& planner, PlanId plan, int block) {
    Change change;
    change.create(*planner.plan(plan));
    for (const Period* period : planner.periodsOf(plan))
        change.create(*period);
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->block != block)
            continue;
        change.create(*action);
        for (const ScheduleVersion* version : planner.scheduleOf(action->id))
            change.create(*version);
        for (const CheckIn* checkIn : planner.checkInsOf(action->id))
            change.create(*checkIn);
    }
    Planner one;
    const auto applied = one.apply(change);
    Q_ASSERT(applied);
    Q_UNUSED(applied)
    return one;
}

// What of `change` concerns the records of `some`, or makes new ones for its actions.
Change partAbout(const Planner& some, const Change& change) {
    std::vector<RecordChange> records;
    for (const RecordChange& record : change.records()) {
        const auto* version = record.after ? std::get_if<ScheduleVersion>(&*record.after) : nullptr;
        const bool isNewVersion = !record.before && version && some.action(version->action);
        if (isNewVersion || (record.before && some.record(record.ref())))
            records.push_back(record);
    }
    return Change{std::move(records)};
}

std::optional<Rational> rateIn(const Planner& planner, ActionId id, DateSpan period, QDate today) {
    const Action* action = planner.action(id);
    const auto score = action ? achievementOf(planner, *action, period, today).whole : std::nullopt;
    return score ? std::optional{score->rate()} : std::nullopt;
}

} // namespace

std::vector<DateSpan> reviewPeriods(const Plan& plan) {
    std::vector<DateSpan> tiles;
    const auto cycles = cyclesOf(plan);
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        const QDate first = i == 0 ? plan.from : std::max(plan.from, cycles[i].from);
        const QDate last =
            i + 1 < cycles.size() ? std::min(plan.to, cycles[i + 1].from.addDays(-1)) : plan.to;
        if (first <= last)
            std::ranges::copy(tilesOf(cycles[i], {first, last}), std::back_inserter(tiles));
    }
    return tiles;
}

DateSpan reviewPeriodOn(const Plan& plan, QDate day) {
    const QDate inside = std::clamp(day, plan.from, plan.to);
    const auto tiles = reviewPeriods(plan);
    return *std::find_if(tiles.begin(), tiles.end(), [&](const DateSpan& t) { return t.contains(inside); });
}

std::vector<FinishedPeriodEffect> effectsOnFinishedPeriods(const Planner& planner, ActionId id,
                                                           const Change& change, QDate today) {
    std::vector<FinishedPeriodEffect> effects;
    const Action* action = planner.action(id);
    if (!action)
        return effects;
    const PlanId plan = action->plan;
    const int block = action->block;
    const Planner before = plannerOfBlock(planner, plan, block);
    Planner after = before;
    if (!after.apply(partAbout(before, change)))
        return effects;
    for (const DateSpan& period : reviewPeriods(*planner.plan(plan))) {
        if (period.last >= today)
            continue;
        const FinishedPeriodEffect effect{period, rateIn(before, id, period, today),
                                          rateIn(after, id, period, today),
                                          subGoalLevel(before, plan, block, period, today).whole,
                                          subGoalLevel(after, plan, block, period, today).whole};
        if (effect.before != effect.after || effect.subGoalBefore != effect.subGoalAfter)
            effects.push_back(effect);
    }
    return effects;
}

} // namespace ninefold
