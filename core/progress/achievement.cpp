// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/achievement.h"

#include "core/progress/slots.h"
#include "core/progress/task_fate.h"

#include <algorithm>

namespace ninefold {

int percentOf(const Rational& rate) {
    if (rate <= 0)
        return 0;
    if (rate >= 1)
        return 100;
    // Half up, in whole numbers: fractions would be reduced twice on the way.
    const auto whole = denominator(rate);
    const auto rounded = static_cast<int>((numerator(rate) * 200 + whole) / (whole * 2));
    return std::clamp(rounded, 1, 99);
}

namespace {

// Adds fractions that mostly have the same denominator, which is that of one schedule version.
class ExactSum {
public:
    void add(std::int64_t got, std::int64_t parts) {
        // Whole slots are at most 10^15 parts each: a thousand of them are far from overflowing.
        if (parts != m_parts || ++m_count == mostAtOnce)
            settle(parts);
        m_got += got;
    }
    [[nodiscard]] Rational value() {
        settle(m_parts);
        return m_sum;
    }

private:
    static constexpr int mostAtOnce = 1000;

    void settle(std::int64_t parts) {
        m_sum += Rational{m_got, m_parts};
        m_got = 0;
        m_parts = parts;
        m_count = 0;
    }

    Rational m_sum;
    std::int64_t m_got = 0;
    std::int64_t m_parts = 1;
    int m_count = 0;
};

std::optional<Score> scored(const Rational& got, const Rational& base) {
    return base > 0 ? std::optional{Score{got, base}} : std::nullopt;
}

Achievement ofRoutine(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    ExactSum soFarGot;
    ExactSum wholeGot;
    std::int64_t soFarBase = 0;
    std::int64_t wholeBase = 0;
    for (const Slot& slot : everySlotOf(planner, action, period, RoutineDays{planner, action, today})) {
        wholeGot.add(slot.got, slot.parts);
        wholeBase += slot.asked;
        if (!slot.countsSoFar())
            continue;
        soFarGot.add(slot.got, slot.parts);
        soFarBase += slot.askedSoFar();
    }
    return {scored(soFarGot.value(), soFarBase), scored(wholeGot.value(), wholeBase)};
}

Achievement ofTask(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    const TaskFate fate = fateOf(planner, action, today);
    if (fate.isLetGo() || !period.contains(fate.judgedOn()))
        return {};
    const Score score{fate.doneOn && *fate.doneOn <= period.last ? 1 : 0, 1};
    const bool isJudged = fate.doneOn || fate.due < today;
    return {isJudged ? std::optional{score} : std::nullopt, score};
}

// The action's own span, its end left out: the rate per day is planned over all of it.
std::optional<DateSpan> plannedSpan(const Planner& planner, const Action& action) {
    Action unended = action;
    unended.endedOn.reset();
    return planner.spanOf(unended);
}

int daysShared(const std::optional<DateSpan>& a, DateSpan b) {
    const auto both = a ? a->shared(b) : std::nullopt;
    return both ? both->days() : 0;
}

Achievement ofMeasured(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    const auto span = plannedSpan(planner, action);
    const auto inForce = planner.spanOf(action);
    const int planned = daysShared(inForce, period);
    if (!action.target || !span || planned == 0)
        return {};
    const Rational perDay = toRational(*action.target) / span->days();
    Rational logged;
    for (const CheckIn* log : countedLogs(planner, action, period, today))
        logged += toRational(log->amount.value_or(Decimal{1}));
    Achievement result;
    result.whole = scored(logged, perDay * planned);
    const QDate yesterday = today.addDays(-1);
    const int closed =
        period.first <= yesterday ? daysShared(inForce, {period.first, std::min(period.last, yesterday)}) : 0;
    if (closed > 0)
        result.soFar = scored(logged, perDay * closed);
    else if (logged > 0)
        result.soFar = Score{1, 1};
    return result;
}

// The weighted mean of what has been added so far, over a common denominator: fractions are reduced once, at
// the end.
class Mean {
public:
    void add(const std::optional<Rational>& rate, int weight = 1) {
        if (!rate)
            return;
        const Whole parts = denominator(*rate);
        const Whole got = numerator(*rate) * weight;
        if (parts == m_parts) {
            m_got += got;
        } else {
            m_got = m_got * parts + got * m_parts;
            m_parts *= parts;
        }
        m_weights += weight;
        ++m_count;
    }
    [[nodiscard]] std::optional<Rational> value() const {
        return m_weights > 0 ? std::optional{Rational{m_got, m_parts * m_weights}} : std::nullopt;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    using Whole = boost::multiprecision::cpp_int;

    Whole m_got;
    Whole m_parts = 1;
    int m_weights = 0;
    int m_count = 0;
};

} // namespace

std::optional<Rational> rateOf(const std::optional<Score>& score) {
    return score ? std::optional{score->rate()} : std::nullopt;
}

Achievement achievementOf(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    switch (action.kind) {
    case ActionKind::None:
        return {};
    case ActionKind::Routine:
        return ofRoutine(planner, action, period, today);
    case ActionKind::Task:
        return ofTask(planner, action, period, today);
    case ActionKind::Measured:
        return ofMeasured(planner, action, period, today);
    }
    return {};
}

std::vector<const CheckIn*> countedLogs(const Planner& planner, const Action& action, DateSpan period,
                                        QDate today) {
    std::vector<const CheckIn*> logs;
    const auto inForce = planner.spanOf(action);
    const auto days = inForce ? inForce->shared(period) : std::nullopt;
    if (!days)
        return logs;
    logs = planner.checkInsOf(action.id);
    std::erase_if(logs, [&](const CheckIn* log) {
        return log->state != CheckInState::Done || log->date > today || !days->contains(log->date);
    });
    return logs;
}

Level meanOf(const std::vector<WeighedAchievement>& actions) {
    Mean soFar;
    Mean whole;
    for (const auto& [achieved, weight] : actions) {
        soFar.add(rateOf(achieved.soFar), weight);
        whole.add(rateOf(achieved.whole), weight);
    }
    return {soFar.value(), whole.value(), soFar.count(), static_cast<int>(actions.size())};
}

Level meanOf(const std::vector<Level>& subGoals) {
    Mean soFar;
    Mean whole;
    Level level;
    for (const Level& subGoal : subGoals) {
        soFar.add(subGoal.soFar);
        whole.add(subGoal.whole);
        level.filled += subGoal.filled;
        level.rated += subGoal.rated;
    }
    level.soFar = soFar.value();
    level.whole = whole.value();
    return level;
}

Level subGoalLevel(const Planner& planner, PlanId plan, int block, DateSpan period, QDate today) {
    std::vector<WeighedAchievement> actions;
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->block == block && action->kind != ActionKind::None)
            actions.push_back({achievementOf(planner, *action, period, today), action->weight});
    }
    return meanOf(actions);
}

Level gridLevel(const Planner& planner, PlanId plan, DateSpan period, QDate today) {
    std::vector<Level> subGoals;
    for (const int block : ring(CellOrder::Rows))
        subGoals.push_back(subGoalLevel(planner, plan, block, period, today));
    return meanOf(subGoals);
}

} // namespace ninefold
