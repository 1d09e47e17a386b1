// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_planner.h"

#include <set>

namespace ninefold::test {

namespace {

const QDate newYear{2026, 1, 1};

} // namespace

RandomPlanner::RandomPlanner(unsigned seed)
    : period{newYear, newYear}
    , m_random{seed}
    , m_plan{PlanId::make(), 2026, newYear, QDate{2026, 12, 31}} {
    Change change;
    change.create(m_plan);
    for (int cell = 0; cell < 2; ++cell)
        addAction(change, cell);
    for (int rests = draw(3); rests > 0; --rests) {
        const DateSpan days = span(14);
        change.create(Period{PeriodId::make(), m_plan.id, PeriodKind::Rest, days.first, days.last});
    }
    carryOut(change);
    period = span(60);
    today = period.first.addDays(draw(90) - 10);
}

std::vector<Action> RandomPlanner::actions() const {
    std::vector<Action> actions;
    for (const Action* action : m_planner.actionsOf(m_plan.id))
        actions.push_back(*action);
    return actions;
}

Achievement RandomPlanner::achieved(const Action& action) const {
    return achievementOf(m_planner, *m_planner.action(action.id), period, today);
}

Change RandomPlanner::changeToDone(const Action& action, QDate day) const {
    Change change;
    if (action.kind == ActionKind::Task) {
        Action done = action;
        done.doneOn = day;
        change.edit(action, done);
        return change;
    }
    CheckIn checkIn{CheckInId::make(), action.id, day};
    checkIn.amount = Decimal{3};
    for (const CheckIn* old : m_planner.checkInsOf(action.id)) {
        if (old->date == day && action.kind != ActionKind::Measured)
            change.erase(*old);
    }
    change.create(checkIn);
    return change;
}

void RandomPlanner::carryOut(const Change& change) {
    if (!m_planner.apply(change))
        qFatal("the random planner breaks a rule");
}

QDate RandomPlanner::day() {
    return newYear.addDays(draw(150));
}

DateSpan RandomPlanner::span(int longest) {
    const QDate first = day();
    return {first, first.addDays(draw(longest))};
}

std::optional<QDate> RandomPlanner::perhaps(QDate date) {
    return draw(3) == 0 ? std::optional{date} : std::nullopt;
}

void RandomPlanner::addAction(Change& change, int cell) {
    Action action{ActionId::make(), m_plan.id, 0, cell, QStringLiteral("Action")};
    action.kind = draw(4) == 0 ? static_cast<ActionKind>(draw(4)) : ActionKind::Routine;
    const DateSpan inForce = span(120);
    action.from = perhaps(inForce.first);
    action.to = perhaps(inForce.last);
    action.endedOn = perhaps(inForce.last.addDays(draw(20) - 10));
    action.target = Decimal{1 + draw(50)};
    action.due = perhaps(day());
    action.doneOn = perhaps(day());
    change.create(action);
    addSchedule(change, action);
    addCheckIns(change, action);
}
void RandomPlanner::addSchedule(Change& change, const Action& action) {
    QDate from = newYear.addDays(draw(20));
    for (int left = 1 + draw(3); left > 0; --left) {
        ScheduleVersion version{ScheduleId::make(), action.id, from, from.addDays(draw(70))};
        version.rule = static_cast<ScheduleRule>(draw(4));
        version.days = Weekdays{1 + draw(7), 1 + draw(7), 1 + draw(7)};
        version.n = 1 + draw(version.rule == ScheduleRule::Months ? 2 : 7);
        version.anchor = newYear.addDays(draw(60));
        version.perDay = Decimal{1 + draw(3)};
        from = version.to->addDays(1 + draw(5));
        change.create(version);
    }
}
void RandomPlanner::addCheckIns(Change& change, const Action& action) {
    std::set<QDate> days;
    for (int left = draw(40); left > 0; --left)
        days.insert(day());
    for (const QDate date : days) {
        CheckIn checkIn{CheckInId::make(), action.id, date};
        checkIn.state = draw(2) == 0 ? static_cast<CheckInState>(draw(4)) : CheckInState::Done;
        if (checkIn.state == CheckInState::Done && draw(2) == 0)
            checkIn.amount = Decimal{1 + draw(4)};
        change.create(checkIn);
    }
}
} // namespace ninefold::test
