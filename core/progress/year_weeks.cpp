// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/year_weeks.h"

#include "core/progress/day_scores.h"
#include "core/progress/week_points.h"

#include <algorithm>

namespace ninefold {

namespace {

std::optional<QDate> dayOfTarget(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    const auto span = planner.spanOf(action);
    const auto counted = span ? span->shared(days) : std::nullopt;
    if (!action.target || !counted)
        return std::nullopt;
    const Rational target = toRational(*action.target);
    Rational logged;
    for (const CheckIn* log : countedLogs(planner, action, *counted, today)) {
        logged += toRational(log->amount.value_or(Decimal{1}));
        if (logged >= target)
            return log->date;
    }
    return std::nullopt;
}

std::optional<QDate> dayOfWin(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    if (action.kind == ActionKind::Measured)
        return dayOfTarget(planner, action, days, today);
    const bool isDone = action.kind == ActionKind::Task && action.doneOn && *action.doneOn <= today &&
                        days.contains(*action.doneOn);
    return isDone ? action.doneOn : std::nullopt;
}

} // namespace

std::vector<Win> winsOf(const Planner& planner, const Plan& plan, QDate today) {
    std::vector<Win> wins;
    for (const Action* action : planner.actionsOf(plan.id)) {
        if (const auto day = dayOfWin(planner, *action, plan.span(), today))
            wins.push_back({action->id, *day});
    }
    std::ranges::stable_sort(wins, {}, &Win::day);
    return wins;
}

std::vector<Period> chaptersOn(const Planner& planner, PlanId plan, DateSpan days) {
    std::vector<Period> chapters;
    for (const Period* period : planner.periodsOf(plan)) { // by first day
        const auto shared = days.shared({period->from, period->to});
        if (period->kind != PeriodKind::Chapter || !shared)
            continue;
        chapters.push_back(*period);
        chapters.back().from = shared->first;
        chapters.back().to = shared->last;
    }
    return chapters;
}

std::vector<YearWeek> yearWeeks(const Planner& planner, const Plan& plan, QDate today) {
    std::vector<YearWeek> weeks;
    const QDate monday = isoWeekOf(plan.from).first;
    const auto rests = restBands(planner, plan.id, plan.span());
    for (const auto& score : weekScores(planner, plan.id, plan.span(), today)) {
        const DateSpan week = isoWeekOf(monday.addDays(7 * static_cast<qint64>(weeks.size())));
        const bool isToCome = week.first > today;
        const bool isResting = std::ranges::any_of(rests, [&](DateSpan rest) { return rest.overlaps(week); });
        weeks.push_back({week, isToCome, isResting, isToCome ? std::nullopt : score});
    }
    const auto weekOf = [&](QDate day) -> YearWeek& {
        return weeks[static_cast<std::size_t>(monday.daysTo(day) / 7)];
    };
    for (const Win& win : winsOf(planner, plan, today))
        weekOf(win.day).wins.push_back(win.action);
    for (const Review* review : planner.reviewsOf(plan.id)) {
        if (review->finishedOn && *review->finishedOn <= today)
            ++weekOf(std::clamp(*review->finishedOn, plan.from, plan.to)).reviews;
    }
    return weeks;
}

} // namespace ninefold
