// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_scores.h"

#include "core/progress/slots.h"
#include "core/progress/task_fate.h"

#include <set>

namespace ninefold {

namespace {

// Sums of what fell on each day, or on each week, of a range.
class Tally {
public:
    Tally(DateSpan days, int daysAtATime)
        : m_days{days}
        , m_daysAtATime{daysAtATime}
        , m_sums(static_cast<std::size_t>(days.days() / daysAtATime)) {}

    [[nodiscard]] DateSpan days() const { return m_days; }
    [[nodiscard]] bool isByWeek() const { return m_daysAtATime > 1; }
    // The last day that counts together with `day`.
    [[nodiscard]] QDate endFor(QDate day) const { return isByWeek() ? isoWeekOf(day).last : day; }
    void add(QDate day, const Rational& got, int base) {
        if (!m_days.contains(day))
            return;
        Score& sum = m_sums[static_cast<std::size_t>(m_days.first.daysTo(day) / m_daysAtATime)];
        sum.got += got;
        sum.base += base;
    }
    [[nodiscard]] std::vector<std::optional<Score>> scores() const {
        std::vector<std::optional<Score>> scores;
        for (const Score& sum : m_sums)
            scores.push_back(sum.base > 0 ? std::optional{sum} : std::nullopt);
        return scores;
    }

private:
    DateSpan m_days;
    int m_daysAtATime;
    std::vector<Score> m_sums;
};

// The days on which a routine of N a week was done.
void addQuotaDays(Tally& tally, const RoutineDays& records, const Slot& week) {
    if (const auto days = week.days.shared(tally.days())) {
        for (const QDate day : records.doneIn(*days, week.perDay))
            tally.add(day, 1, 1);
    }
}

void addRoutine(Tally& tally, const Planner& planner, const Action& routine, QDate today) {
    const RoutineDays records{planner, routine, today};
    const DateSpan weeks{isoWeekOf(tally.days().first).first, isoWeekOf(tally.days().last).last};
    for (const Slot& slot : everySlotOf(planner, routine, weeks, records)) {
        if (slot.isWeek && !tally.isByWeek())
            addQuotaDays(tally, records, slot);
        else if (!slot.isRemoved)
            tally.add(slot.due, slot.credit(), slot.asked);
    }
}

void addTask(Tally& tally, const Planner& planner, const Action& task, QDate today) {
    const TaskFate fate = fateOf(planner, task, today);
    if (fate.isLetGo())
        return;
    const QDate day = fate.judgedOn();
    tally.add(day, fate.doneOn && *fate.doneOn <= tally.endFor(day) ? 1 : 0, 1);
}

void addMeasured(Tally& tally, const Planner& planner, const Action& measured, QDate today) {
    std::set<QDate> days;
    for (const CheckIn* log : countedLogs(planner, measured, tally.days(), today))
        days.insert(log->date);
    for (const QDate day : days)
        tally.add(day, 1, 1);
}

std::vector<std::optional<Score>> tallied(Tally tally, const Planner& planner, PlanId plan, QDate today) {
    for (const Action* action : planner.actionsOf(plan)) {
        switch (action->kind) {
        case ActionKind::None:
            break;
        case ActionKind::Routine:
            addRoutine(tally, planner, *action, today);
            break;
        case ActionKind::Task:
            addTask(tally, planner, *action, today);
            break;
        case ActionKind::Measured:
            addMeasured(tally, planner, *action, today);
            break;
        }
    }
    return tally.scores();
}

} // namespace

std::vector<std::optional<Score>> dayScores(const Planner& planner, PlanId plan, DateSpan days, QDate today) {
    return tallied(Tally{days, 1}, planner, plan, today);
}

std::vector<std::optional<Score>> weekScores(const Planner& planner, PlanId plan, DateSpan days,
                                             QDate today) {
    return tallied(Tally{{isoWeekOf(days.first).first, isoWeekOf(days.last).last}, 7}, planner, plan, today);
}

} // namespace ninefold
