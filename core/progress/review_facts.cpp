// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_facts.h"

#include "core/progress/review_periods.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int offeredBefore = 6; // days before the last one
constexpr int offeredAfter = 14; // days after the last one

std::optional<int> percentOf(const std::optional<Rational>& rate) {
    return rate ? std::optional{ninefold::percentOf(*rate)} : std::nullopt;
}

FactBand bandOf(std::optional<int> percent, bool wasEnded) {
    if (percent == 100)
        return FactBand::Kept;
    if (wasEnded)
        return FactBand::LetGo;
    if (!percent)
        return FactBand::NotRated;
    if (*percent >= 80)
        return FactBand::Almost;
    return *percent > 0 ? FactBand::Slow : FactBand::Untouched;
}

bool wasEndedIn(const Action& action, DateSpan period, QDate asOf) {
    return action.endedOn && *action.endedOn <= asOf && period.contains(*action.endedOn);
}

// The counted actions that a period is about.
std::vector<const Action*> actionsIn(const Planner& planner, PlanId plan, DateSpan period, QDate asOf) {
    std::vector<const Action*> actions = planner.actionsOf(plan);
    std::erase_if(actions, [&](const Action* action) {
        const auto span = planner.spanOf(*action);
        const bool isInForce = span && span->overlaps(period);
        return action->kind == ActionKind::None || (!isInForce && !wasEndedIn(*action, period, asOf));
    });
    return actions;
}

FactLine lineOf(const Numbers& numbers, const Action& action, DateSpan period, QDate asOf) {
    FactLine line{action.id, {action.block, action.cell}};
    line.score = numbers.ofAction(action.id, period, asOf).soFar;
    if (line.score)
        line.percent = ninefold::percentOf(line.score->rate());
    line.band = bandOf(line.percent, wasEndedIn(action, period, asOf));
    return line;
}

std::optional<DateSpan> periodBefore(const Plan& plan, DateSpan period) {
    std::optional<DateSpan> before;
    for (const DateSpan& tile : reviewPeriods(plan)) {
        if (tile.last < period.first)
            before = tile;
    }
    return before;
}

Decimal rounded(const Rational& number) {
    const Rational millionths = number * Decimal::unit + Rational{1, 2};
    const boost::multiprecision::cpp_int whole = numerator(millionths) / denominator(millionths);
    return Decimal::fromMillionths(
        std::min(whole.convert_to<std::int64_t>(), Decimal::largest * Decimal::unit));
}

SnapshotNumber numberOf(CellPlace place, const QString& text, const Level& level) {
    return {place.block,          place.cell,           text, percentOf(level.soFar),
            Decimal{level.rated}, Decimal{level.filled}};
}

bool isFinished(const Planner& planner, PlanId plan, DateSpan period) {
    const auto reviews = planner.reviewsOf(plan);
    return std::ranges::any_of(reviews, [&](const Review* review) {
        return review->kind == ReviewKind::Period && review->finishedOn && review->span().overlaps(period);
    });
}

} // namespace

ReviewFacts reviewFacts(const Numbers& numbers, const Plan& plan, DateSpan period, QDate asOf) {
    const Planner& planner = numbers.planner();
    const Level& grid = numbers.ofGrid(plan.id, period, asOf);
    ReviewFacts facts{percentOf(grid.soFar), {}, grid.rated, grid.filled};
    if (const auto before = periodBefore(plan, period))
        facts.previousPercent = percentOf(numbers.ofGrid(plan.id, *before, asOf).soFar);
    for (const Action* action : actionsIn(planner, plan.id, period, asOf)) {
        facts.lines.push_back(lineOf(numbers, *action, period, asOf));
        const bool isDone = action->kind == ActionKind::Task && action->doneOn && *action->doneOn <= asOf;
        if (isDone && period.contains(*action->doneOn))
            ++facts.finishedTasks;
    }
    std::ranges::stable_sort(facts.lines, [](const FactLine& a, const FactLine& b) {
        return std::tuple{a.band, -a.percent.value_or(0)} < std::tuple{b.band, -b.percent.value_or(0)};
    });
    return facts;
}

ReviewSnapshot snapshotOf(const Numbers& numbers, PlanId id, DateSpan period, QDate asOf) {
    const Planner& planner = numbers.planner();
    ReviewSnapshot snapshot{asOf};
    const Plan* plan = planner.plan(id);
    if (!plan)
        return snapshot;
    snapshot.numbers.push_back(numberOf({centre, centre}, plan->core, numbers.ofGrid(id, period, asOf)));
    for (const int block : ring(CellOrder::Rows)) {
        const Level& level = numbers.ofSubGoal(id, block, period, asOf);
        const SubGoal* goal = planner.subGoal(id, block);
        if (goal || level.filled > 0)
            snapshot.numbers.push_back(numberOf({block, centre}, goal ? goal->text : QString{}, level));
    }
    for (const Action* action : actionsIn(planner, id, period, asOf)) {
        const FactLine line = lineOf(numbers, *action, period, asOf);
        SnapshotNumber number{action->block, action->cell, action->text, line.percent};
        if (line.score) {
            number.got = rounded(line.score->got);
            number.base = rounded(line.score->base);
        }
        number.letGo = line.band == FactBand::LetGo;
        snapshot.numbers.push_back(number);
    }
    return snapshot;
}

std::optional<ReviewOffer> reviewToOffer(const Planner& planner, QDate today) {
    std::optional<ReviewOffer> coming;
    for (const Plan* plan : planner.plans()) {
        if (plan->to.addDays(offeredAfter) < today || plan->from > today || !planner.hasContent(plan->id))
            continue;
        for (const DateSpan& period : reviewPeriods(*plan)) {
            const bool isOffered = today >= period.last.addDays(-offeredBefore) &&
                                   today <= period.last.addDays(offeredAfter) &&
                                   !isFinished(planner, plan->id, period);
            if (isOffered && period.last < today)
                return ReviewOffer{plan->id, period};
            if (isOffered)
                coming = ReviewOffer{plan->id, period};
        }
    }
    return coming;
}

DateSpan periodAfter(const Planner& planner, const Plan& plan, DateSpan period) {
    const QDate next = period.last.addDays(1);
    const Plan* owner = next <= plan.to ? &plan : planner.planOn(next);
    if (!owner)
        return {next, next.addMonths(3).addDays(-1)};
    return reviewPeriodOn(*owner, next);
}

} // namespace ninefold
