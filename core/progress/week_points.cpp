// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_points.h"

#include "core/progress/day_scores.h"
#include "core/progress/slots.h"

#include <algorithm>

namespace ninefold {

std::vector<WeekPoint> weekPoints(const Planner& planner, PlanId plan, DateSpan days, QDate today) {
    return weekPoints(planner, plan, days, today, weekScores(planner, plan, days, today));
}

std::vector<WeekPoint> weekPoints(const Planner& planner, PlanId plan, DateSpan days, QDate today,
                                  const std::vector<std::optional<Score>>& scores) {
    std::vector<WeekPoint> points;
    const QDate first = isoWeekOf(days.first).first;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const DateSpan week = isoWeekOf(first.addDays(7 * static_cast<qint64>(i)));
        WeekPoint point{week, week.first > today};
        if (!point.isToCome)
            point.score = scores[i];
        Rational sum;
        int felt = 0;
        for (const DayNote* note : planner.daysOf(plan)) {
            if (!note->feeling || !week.contains(note->date))
                continue;
            sum += *note->feeling;
            ++felt;
        }
        if (felt > 0)
            point.feeling = Rational{sum / felt};
        points.push_back(std::move(point));
    }
    return points;
}

std::vector<DateSpan> restBands(const Planner& planner, PlanId plan, DateSpan days) {
    std::vector<DateSpan> bands;
    for (const Period* period : planner.periodsOf(plan)) { // by first day
        const auto rest = days.shared({period->from, period->to});
        if (period->kind != PeriodKind::Rest || !rest)
            continue;
        if (!bands.empty() && rest->first <= bands.back().last.addDays(1))
            bands.back().last = std::max(bands.back().last, rest->last);
        else
            bands.push_back(*rest);
    }
    return bands;
}

std::vector<std::optional<Score>> lastWeeks(const Planner& planner, const Action& routine, int count,
                                            QDate today) {
    std::vector<std::optional<Score>> weeks;
    const RoutineDays records{planner, routine, today};
    const QDate monday = isoWeekOf(today).first;
    for (int back = count - 1; back >= 0; --back) {
        Score sum{};
        for (const Slot& slot :
             everySlotOf(planner, routine, isoWeekOf(monday.addDays(-7 * back)), records)) {
            sum.got += slot.credit();
            sum.base += slot.asked;
        }
        weeks.push_back(sum.base > 0 ? std::optional{sum} : std::nullopt);
    }
    return weeks;
}

} // namespace ninefold
