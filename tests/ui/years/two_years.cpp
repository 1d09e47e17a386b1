// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/years/two_years.h"

#include "core/session/carry_over.h"
#include "tests/ui/grid/sample_year.h"

#include <cstdlib>

namespace ninefold::test {

TwoYears::TwoYears()
    : store{sampleYear()}
    , clock{QDate{2027, 3, 2}} {
    if (!session.load())
        std::abort();
    const Planner& planner = session.planner();
    before = planner.plans().front()->id;
    CarryOver everything{before};
    for (const int block : ring(CellOrder::Rows))
        everything.subGoals.push_back(planner.subGoal(before, block)->id);
    for (const Action* action : planner.actionsOf(before))
        everything.actions.push_back(action->id);
    if (!session.importRecords(carriedOver(planner, everything, 2027, session.today()), false))
        std::abort();
    now = planner.planOfYear(2027)->id;
    if (!session.swapActions(now, {0, 0}, {0, 8}) ||
        !session.renameCell(now, {0, 8}, QStringLiteral("Two problems each morning")))
        std::abort();
}

} // namespace ninefold::test
