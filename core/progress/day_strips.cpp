// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_strips.h"

#include "core/progress/day_scores.h"
#include "core/progress/rests.h"

namespace ninefold {

std::vector<StripDay> stripOf(const Planner& planner, QDate day, const std::vector<PlanWeek>& plans) {
    std::vector<StripDay> strip;
    const DateSpan week = isoWeekOf(day);
    for (QDate date = week.first; date <= week.last; date = date.addDays(1))
        strip.push_back({date});
    for (const PlanWeek& some : plans) {
        auto stripDay = strip.begin() + week.first.daysTo(some.days.first);
        for (const auto& score : some.scores) {
            stripDay->isPlanned = true;
            stripDay->score = score;
            stripDay->isResting = restOn(planner, some.plan, stripDay->date);
            ++stripDay;
        }
    }
    return strip;
}

std::vector<StripDay> weekStrip(const Planner& planner, QDate day, QDate today) {
    std::vector<PlanWeek> plans;
    for (const Plan* plan : planner.plans()) {
        if (const auto days = plan->span().shared(isoWeekOf(day)))
            plans.push_back({plan->id, *days, dayScores(planner, plan->id, *days, today)});
    }
    return stripOf(planner, day, plans);
}

std::vector<Mark> markStrip(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    const DayMarks marks{planner, action, days, today};
    std::vector<Mark> strip;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1))
        strip.push_back(marks.on(day));
    return strip;
}

} // namespace ninefold
