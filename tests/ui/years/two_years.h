// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

namespace ninefold::test {

/// A planner in memory at 2 March 2027: the sample year 2026, and 2027, into which all of it was carried over
/// and then changed: "One problem each morning" moved from its cell 0 to cell 8 of the first block and says
/// "Two problems each morning".
struct TwoYears {
    TwoYears();

    [[nodiscard]] const Action* action(PlanId plan, CellPlace place) const {
        return session.planner().actionShown(plan, place, session.today());
    }

    MemoryStore store;
    FixedClock clock;
    PlannerSession session{store, clock};
    PlanId before = PlanId::make();
    PlanId now = PlanId::make();
};

} // namespace ninefold::test
