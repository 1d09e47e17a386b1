// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_records.h"

namespace ninefold::test {

Result<std::vector<Record>> storedRecords(PlanStore& store) {
    auto all = store.loadFrame();
    if (!all)
        return all;
    const std::vector<Record> frame = *all;
    for (const Record& record : frame) {
        const Plan* plan = std::get_if<Plan>(&record);
        if (!plan)
            continue;
        const auto days = store.loadDays(plan->id);
        if (!days)
            return days;
        all->insert(all->end(), days->begin(), days->end());
    }
    return store.finishLoading().map([&] { return std::move(*all); });
}

} // namespace ninefold::test
