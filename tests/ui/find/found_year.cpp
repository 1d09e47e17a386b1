// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find/found_year.h"

#include "core/model/geometry.h"

using namespace Qt::StringLiterals;

namespace ninefold::test {

namespace {

Action actionAt(const Plan& plan, CellPlace place, ActionKind kind, const QString& text) {
    Action action{ActionId::make(), plan.id, place.block, place.cell, text};
    action.kind = kind;
    return action;
}

} // namespace

std::vector<Record> foundYears() {
    const Plan last{PlanId::make(), 2025, {2025, 1, 1}, {2025, 12, 31}, {}, u"Run a marathon"_s};
    const Plan plan{PlanId::make(),
                    2026,
                    {2026, 1, 1},
                    {2026, 12, 31},
                    {},
                    u"2026년 백엔드 개발자로 취업"_s,
                    u"To build things that last"_s};
    const SubGoal algorithms{SubGoalId::make(), plan.id, 0, u"Algorithms"_s};
    const SubGoal health{SubGoalId::make(), plan.id, 7, u"건강"_s};
    Action problem = actionAt(plan, {0, 0}, ActionKind::Routine, u"매일 아침 1문제"_s);
    problem.notes =
        u"Graphs first.\nThen dynamic programming, which takes the longest to learn of all of these, "
        "then running time."_s;
    const Action contest = actionAt(plan, {0, 7}, ActionKind::Task, u"3 contests"_s);
    const Action run = actionAt(plan, {7, 1}, ActionKind::Routine, u"Run 5 km"_s);
    const Action kana = actionAt(plan, {7, 2}, ActionKind::Measured, u"ランニング 100 km"_s);
    Action walk = actionAt(plan, {2, 5}, ActionKind::None, u"아침 산책"_s);
    walk.endedOn = QDate{2026, 2, 1};
    CheckIn checkIn{CheckInId::make(), run.id, {2026, 3, 1}};
    checkIn.note = u"Cold run by the river"_s;
    const DayNote day{DayNoteId::make(), plan.id, {2026, 3, 2}, u"Slept badly, no run"_s};
    return {last, plan, algorithms, health, problem, contest, run, kana, walk, checkIn, day};
}

} // namespace ninefold::test
