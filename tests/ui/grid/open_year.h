// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <cstdlib>

namespace ninefold::test {

/// A planner with one year, in memory, at 2 March 2026.
struct OpenYear {
    /// Starts with `records`; with an empty plan of 2026 when there are none.
    explicit OpenYear(const std::vector<Record>& records = {})
        : store{records} {
        if (!session.load() || (records.empty() && !session.addYear(2026)))
            std::abort();
        plan = session.planner().plans().front()->id;
    }

    [[nodiscard]] QString text(CellPlace place) const {
        return session.planner().textShown(plan, place, session.today());
    }
    [[nodiscard]] const Action* action(CellPlace place) const {
        return session.planner().actionShown(plan, place, session.today());
    }

    MemoryStore store;
    FixedClock clock;
    PlannerSession session{store, clock};
    PlanId plan = PlanId::make();
};

} // namespace ninefold::test
