// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_scores.h"

#include "core/progress/slots.h"
#include "core/progress/task_fate.h"

#include <set>

namespace ninefold {

namespace {

// What fell on each day, or on each week, of a range.
class Tally {
public:
    Tally(DateSpan days, int daysAtATime)
        : m_days{days}
        , m_daysAtATime{daysAtATime} {}

    [[nodiscard]] DateSpan days() const { return m_days; }
    [[nodiscard]] bool isByWeek() const { return m_daysAtATime > 1; }
    // The last day that counts together with `day`.
    [[nodiscard]] QDate endFor(QDate day) const { return isByWeek() ? isoWeekOf(day).last : day; }
    void add(QDate day, const Rational& got, int base) {
        if (m_days.contains(day))
            m_shares.push_back(
                {static_cast<std::size_t>(m_days.first.daysTo(day) / m_daysAtATime), {got, base}});
    }
    [[nodiscard]] const std::vector<ScoreShare>& shares() const { return m_shares; }
    [[nodiscard]] std::vector<std::optional<Score>> scores() const {
        std::vector<std::optional<Score>> scores(static_cast<std::size_t>(m_days.days() / m_daysAtATime));
        for (const ScoreShare& share : m_shares) {
            if (share.score.base == 0)
                continue;
            Score& sum = scores[share.at] ? *scores[share.at] : scores[share.at].emplace();
            sum.got += share.score.got;
            sum.base += share.score.base;
        }
        return scores;
    }

private:
    DateSpan m_days;
    int m_daysAtATime;
    std::vector<ScoreShare> m_shares;
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

void addAction(Tally& tally, const Planner& planner, const Action& action, QDate today) {
    switch (action.kind) {
    case ActionKind::None:
        break;
    case ActionKind::Routine:
        return addRoutine(tally, planner, action, today);
    case ActionKind::Task:
        return addTask(tally, planner, action, today);
    case ActionKind::Measured:
        return addMeasured(tally, planner, action, today);
    }
}

std::vector<std::optional<Score>> tallied(Tally tally, const Planner& planner, PlanId plan, QDate today) {
    for (const Action* action : planner.actionsOf(plan))
        addAction(tally, planner, *action, today);
    return tally.scores();
}

std::vector<ScoreShare> sharesOf(Tally tally, const Planner& planner, const Action& action, QDate today) {
    addAction(tally, planner, action, today);
    return tally.shares();
}

Tally byDay(DateSpan days) {
    return {days, 1};
}

Tally byWeek(DateSpan days) {
    return {{isoWeekOf(days.first).first, isoWeekOf(days.last).last}, 7};
}

} // namespace

std::vector<std::optional<Score>> dayScores(const Planner& planner, PlanId plan, DateSpan days, QDate today) {
    return tallied(byDay(days), planner, plan, today);
}

std::vector<std::optional<Score>> weekScores(const Planner& planner, PlanId plan, DateSpan days,
                                             QDate today) {
    return tallied(byWeek(days), planner, plan, today);
}

std::vector<ScoreShare> dayShares(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    return sharesOf(byDay(days), planner, action, today);
}

std::vector<ScoreShare> weekShares(const Planner& planner, const Action& action, DateSpan days, QDate today) {
    return sharesOf(byWeek(days), planner, action, today);
}

} // namespace ninefold
