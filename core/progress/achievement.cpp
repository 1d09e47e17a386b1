// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/achievement.h"

#include "core/progress/slots.h"

#include <algorithm>

namespace ninefold {

int percentOf(const Rational& rate) {
    if (rate <= 0)
        return 0;
    if (rate >= 1)
        return 100;
    const Rational halfUp = rate * 100 + Rational{1, 2};
    const auto rounded = static_cast<int>(numerator(halfUp) / denominator(halfUp));
    return std::clamp(rounded, 1, 99);
}

namespace {

std::optional<Score> scored(const Rational& got, const Rational& base) {
    return base > 0 ? std::optional{Score{got, base}} : std::nullopt;
}

Achievement ofRoutine(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    Rational soFarGot;
    Rational wholeGot;
    int soFarBase = 0;
    int wholeBase = 0;
    for (const Slot& slot : slotsOf(planner, action, period, today)) {
        wholeGot += slot.got;
        wholeBase += slot.asked;
        const bool counts = slot.isClosed || slot.isWeek || slot.isFulfilled();
        if (!counts)
            continue;
        soFarGot += slot.got;
        // An open week counts what it got and asks for no more yet.
        soFarBase += slot.isClosed || !slot.isWeek ? slot.asked : static_cast<int>(slot.got);
    }
    return {scored(soFarGot, soFarBase), scored(wholeGot, wholeBase)};
}

Achievement ofTask(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    const auto known = [&](std::optional<QDate> day) { return day && *day <= today ? day : std::nullopt; };
    const QDate due = action.due.value_or(planner.plan(action.plan)->to);
    const auto doneOn = known(action.doneOn);
    const auto endedOn = known(action.endedOn);
    const bool isLetGo = !doneOn && endedOn && *endedOn <= due;
    if (isLetGo || !period.contains(doneOn ? std::min(due, *doneOn) : due))
        return {};
    const Score score{doneOn && *doneOn <= period.last ? 1 : 0, 1};
    const bool isJudged = doneOn || due < today;
    return {isJudged ? std::optional{score} : std::nullopt, score};
}

// The action's own span, its end left out: the rate per day is planned over all of it.
std::optional<DateSpan> plannedSpan(const Planner& planner, const Action& action) {
    Action unended = action;
    unended.endedOn.reset();
    return planner.spanOf(unended);
}

int daysShared(const std::optional<DateSpan>& a, DateSpan b) {
    if (!a || !a->overlaps(b))
        return 0;
    return static_cast<int>(std::max(a->first, b.first).daysTo(std::min(a->last, b.last))) + 1;
}

Achievement ofMeasured(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    const auto span = plannedSpan(planner, action);
    const auto inForce = planner.spanOf(action);
    const int planned = daysShared(inForce, period);
    if (!action.target || !span || planned == 0)
        return {};
    const Rational perDay = toRational(*action.target) / (span->first.daysTo(span->last) + 1);
    Rational logged;
    for (const CheckIn* log : planner.checkInsOf(action.id)) {
        if (log->state == CheckInState::Done && log->date <= today && period.contains(log->date) &&
            inForce->contains(log->date))
            logged += toRational(log->amount.value_or(Decimal{1}));
    }
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

// The weighted mean of what has been added so far.
class Mean {
public:
    void add(const std::optional<Rational>& rate, int weight = 1) {
        if (!rate)
            return;
        m_sum += *rate * weight;
        m_weights += weight;
        ++m_count;
    }
    [[nodiscard]] std::optional<Rational> value() const {
        return m_weights > 0 ? std::optional{Rational{m_sum / m_weights}} : std::nullopt;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    Rational m_sum;
    int m_weights = 0;
    int m_count = 0;
};

std::optional<Rational> rateOf(const std::optional<Score>& score) {
    return score ? std::optional{score->rate()} : std::nullopt;
}

} // namespace

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

Level subGoalLevel(const Planner& planner, PlanId plan, int block, DateSpan period, QDate today) {
    Mean soFar;
    Mean whole;
    Level level;
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->block != block || action->kind == ActionKind::None)
            continue;
        const Achievement achieved = achievementOf(planner, *action, period, today);
        soFar.add(rateOf(achieved.soFar), action->weight);
        whole.add(rateOf(achieved.whole), action->weight);
        ++level.filled;
    }
    level.soFar = soFar.value();
    level.whole = whole.value();
    level.rated = soFar.count();
    return level;
}

Level gridLevel(const Planner& planner, PlanId plan, DateSpan period, QDate today) {
    Mean soFar;
    Mean whole;
    Level level;
    for (const int block : ring(CellOrder::Rows)) {
        const Level subGoal = subGoalLevel(planner, plan, block, period, today);
        soFar.add(subGoal.soFar);
        whole.add(subGoal.whole);
        level.filled += subGoal.filled;
        level.rated += subGoal.rated;
    }
    level.soFar = soFar.value();
    level.whole = whole.value();
    return level;
}

} // namespace ninefold
